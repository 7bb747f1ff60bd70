package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    @ParameterizedTest
    @CsvSource({
        "de, dezember, 12, millionen, 1000000, prozent, neunundneunzig",
        "fr, décembre, 12, milliards, 1000000000, pour cent, quatre vingt dix neuf",
        "ru, декабря, 12, тысяч, 1000, процентов, девяносто девять",
        "hu, december, 12, milliárd, 1000000000, százalék, kilencvenkilenc",
        "es, diciembre, 12, millones, 1000000, por ciento, noventa y nueve",
    })
    void knowsTheWordsOfALanguage(
            String language, String month, int value, String scale, long factor, String percent, String ninetyNine) {
        Notation notation = Notation.of(Language.of(language));
        assertThat(notation.english()).isFalse();
        assertThat(notation.decimal()).isEqualTo(',');
        assertThat(notation.months()).containsEntry(month, value);
        assertThat(notation.scales()).containsEntry(scale, factor);
        assertThat(notation.percents()).contains(percent);
        assertThat(notation.spelled()).containsEntry(ninetyNine, 99L);
    }

    @Test
    void chineseAndEnglishNeedNoTables() {
        for (Language language : List.of(Language.CHINESE, Language.TRADITIONAL, Language.ENGLISH)) {
            assertThat(Notation.of(language).english()).isTrue();
            assertThat(Notation.of(language).spelled()).isEmpty();
        }
    }

    @Test
    void isTheSameForEveryThread() {
        Language finnish = Language.of("fi");
        List<Notation> built = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Notation.of(finnish))
                .toList();
        assertThat(built).allSatisfy(notation -> assertThat(notation).isSameAs(built.get(0)));
    }
}
