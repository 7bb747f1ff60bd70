package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
    /** The first pair of a text as {@code opening-closing}, or nothing. */
    private static String first(String text) {
        Pairs pairs = Pairs.of(text);
        for (int i = 0; i < text.length(); i++) {
            if (pairs.opens(i)) {
                return i + "-" + pairs.partner(i);
            }
        }
        return "";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“好”        | 0-2",
                "„gut“       | 0-4",
                "»gut«       | 0-4",
                "«bon»       | 0-4",
                "« bon »     | 0-6",
                "”bra”       | 0-4",
                "他说\"好\"了 | 2-4",
                "a \"b\" c   | 2-4",
                "（a)        | 0-2",
                "「『a』」    | 0-4",
            })
    void matchesTheMarksOfEachLanguage(String text, String pair) {
        assertThat(first(text)).isEqualTo(pair);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"“好", "好”", "isn’t", "a) b", "a\" b", "the workers' union's"})
    void leavesLonelyMarksAlone(String text) {
        assertThat(first(text)).isEmpty();
    }

    @Test
    void anOpeningQuoteDoesNotPairWithAnEarlierOne() {
        Pairs pairs = Pairs.of("\"it goes on \"home\" and on");
        assertThat(pairs.opens(0)).isFalse();
        assertThat(pairs.partner(12)).isEqualTo(17);
    }

    @Test
    void knowsTheInnermostPairAroundAPosition() {
        Pairs pairs = Pairs.of("a（b“c”d）e");
        assertThat(pairs.around(0)).isEqualTo(-1);
        assertThat(pairs.around(2)).isEqualTo(1);
        assertThat(pairs.around(4)).isEqualTo(3);
        assertThat(pairs.around(6)).isEqualTo(1);
        assertThat(pairs.around(8)).isEqualTo(-1);
    }

    @Test
    void aMarkLiesOutsideItsOwnPair() {
        Pairs pairs = Pairs.of("（b）");
        assertThat(pairs.around(0)).isEqualTo(-1);
        assertThat(pairs.around(2)).isEqualTo(-1);
    }
}
