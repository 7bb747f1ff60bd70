package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.couplet.number.HanNumeral.Shape.BROKEN;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "三, 3, DIGIT",
        "十, 10, DIGIT",
        "两, 2, DIGIT",
        "十五, 15, SCALED",
        "一百十五, 115, SCALED",
        "一百五, 150, SCALED",
        "一百零五, 105, SCALED",
        "一千零五十, 1050, SCALED",
        "一万二, 12000, SCALED",
        "一万零二, 10002, SCALED",
        "两亿三, 230000000, SCALED",
        "一万亿, 1000000000000, SCALED",
        "三千万亿, 3000000000000000, SCALED",
        "一亿零三百, 100000300, SCALED",
        "廿一, 21, SCALED",
        "一百廿, 120, SCALED",
        "卅, 30, SCALED",
        "三点一四一六, 3.1416, SCALED",
        "零點五, 0.5, SCALED",
        "两点五亿, 250000000, SCALED",
        "三十多万, 300000, SCALED",
        "二〇二三, 2023, POSITIONAL",
        "一九八八, 1988, POSITIONAL",
        "一〇一, 101, POSITIONAL",
        "九零, 90, POSITIONAL",
        "貳佰伍拾萬, 2500000, SCALED",
    })
    void readsTheWholeNumeral(String text, BigDecimal value, HanNumeral.Shape shape) {
        HanNumeral read = new HanNumerals(new Source(text)).at(0);
        assertThat(read.numeral().value()).isEqualByComparingTo(value);
        assertThat(read.shape()).isEqualTo(shape);
        assertThat(read.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"七八", "三五", "二三十", "三四百", "一二三四五", "三一五", "十几", "五百几", "一亿亿", "十百", "三两", "〇〇"})
    void breaksOnWhatIsNoOneNumber(String text) {
        HanNumeral read = new HanNumerals(new Source(text)).at(0);
        assertThat(read.shape()).isEqualTo(BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"三点二十, 1", "三点五分, 1", "三点三刻, 1", "二十两, 2", "三千千瓦, 2", "一百零售, 2", "三多, 1", "十来到, 1"})
    void endsBeforeWhatIsNotItsOwn(String text, int end) {
        assertThat(new HanNumerals(new Source(text)).at(0).end()).isEqualTo(end);
    }

    @Test
    void chequeDigitsStartOnlyBeforeAScale() {
        HanNumerals numerals = new HanNumerals(new Source("陆拾大陆伍队伍仟"));
        assertThat(numerals.isStart(0)).isTrue();
        assertThat(numerals.isStart(3)).isFalse();
        assertThat(numerals.isStart(4)).isFalse();
        assertThat(numerals.isStart(6)).isTrue();
    }
}
