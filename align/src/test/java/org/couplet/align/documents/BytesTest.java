package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {
    @Property(tries = 200)
    void allComesBackInOrder(
            @ForAll List<@IntRange(min = 0) Integer> numbers,
            @ForAll double real,
            @ForAll float fraction,
            @ForAll String text) {
        Bytes bytes = new Bytes();
        numbers.forEach(bytes::add);
        Bytes.In in =
                new Bytes.In(bytes.add(text).add(real).add(fraction).add(text).toArray());
        numbers.forEach(number -> assertThat(in.number()).isEqualTo(number));
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.real()).isEqualTo(real);
        assertThat(in.copy().fraction()).isEqualTo(fraction);
        assertThat(in.fraction()).isEqualTo(fraction);
        assertThat(in.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "naïve café", "三千", "a𠮷b", "half \ud83d of a pair", "\uffff\u0100ÿ"})
    void textsKeepEveryUnit(String text) {
        assertThat(new Bytes.In(new Bytes().add(text).toArray()).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 127, 128, 16_383, 16_384, Integer.MAX_VALUE})
    void numbersOfAnySizeComeBack(int number) {
        assertThat(new Bytes.In(new Bytes().add(number).toArray()).number()).isEqualTo(number);
    }
}
