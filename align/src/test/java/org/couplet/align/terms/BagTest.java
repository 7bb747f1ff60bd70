package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class BagTest {
    @Test
    void countsEveryType() {
        Bag bag = Bag.ofTypes(7, 2, 7, 5, 7);
        assertThat(bag.types()).containsExactly(2, 5, 7);
        assertThat(bag.counts()).containsExactly(1, 1, 3);
        assertThat(bag.length()).isEqualTo(5);
        assertThat(bag.count(7)).isEqualTo(3);
        assertThat(bag.count(3)).isZero();
    }

    @Test
    void numbersTermsInOrderOfFirstSight() {
        Vocabulary vocabulary = new Vocabulary();
        Bag bag = Bag.of(vocabulary, List.of(word("drive", 0), word("bus", 6), word("drive", 10)));
        assertThat(vocabulary.size()).isEqualTo(2);
        assertThat(vocabulary.term(0).key()).isEqualTo("drive");
        assertThat(vocabulary.find(new Term(Term.Kind.WORD, "bus"))).isEqualTo(1);
        assertThat(vocabulary.find(new Term(Term.Kind.NAME, "bus"))).isEqualTo(Vocabulary.ABSENT);
        assertThat(bag).isEqualTo(Bag.ofTypes(0, 0, 1));
    }

    @Test
    void holdsNothingOfAnEmptySentence() {
        assertThat(Bag.ofTypes().size()).isZero();
        assertThat(Bag.sum(List.of()).length()).isZero();
    }

    @Property
    void sumsAsIfTheTypesStoodInOneBag(
            @ForAll @Size(max = 5) List<@Size(max = 8) List<@IntRange(min = 0, max = 9) Integer>> sentences) {
        List<Integer> all = new ArrayList<>();
        sentences.forEach(all::addAll);
        Collections.shuffle(all, new Random(1));
        Bag sum = Bag.sum(sentences.stream().map(BagTest::bag).toList());
        assertThat(sum).isEqualTo(bag(all));
        assertThat(sum.length()).isCloseTo(all.size(), within(0f));
    }

    private static Bag bag(List<Integer> types) {
        return Bag.ofTypes(types.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Occurrence word(String key, int start) {
        return new Occurrence(new Term(Term.Kind.WORD, key), new Span(start, start + key.length()));
    }
}
