package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledQuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            de | dreiundzwanzig Leute         | dreiundzwanzig = 23
            de | zwei Millionen Leute         | zwei Millionen = 2000000
            de | fünf Prozent der Leute       | fünf Prozent = 5%
            fr | vingt-trois personnes        | vingt-trois = 23
            fr | quatre-vingt-dix-neuf ans    | quatre-vingt-dix-neuf = 99
            fr | deux millions d'habitants    | deux millions = 2000000
            ru | двадцать три человека        | двадцать три = 23
            ru | пять тысяч человек           | пять тысяч = 5000
            hu | huszonhárom ember            | huszonhárom = 23
            es | treinta y cinco personas     | treinta y cinco = 35
            """)
    void readsNumberWordsAboveTen(String language, String text, String expected) {
        assertThat(Shown.of(text, Numbers.in(text, Language.of(language)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"de, ein Mann und zwei Frauen", "fr, une femme et six enfants", "ru, один дом"})
    void leavesSmallNumberWordsAlone(String language, String text) {
        assertThat(Numbers.in(text, Language.of(language))).isEmpty();
    }
}
