package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final Postings POSTINGS = new Postings(
            new Tokens(Sides.of(4, new int[] {0, 1, 0}, new int[] {1}, new int[] {3, 3, 3, 0}, new int[] {})));

    @Test
    void countTheSentencesOfATypeNotItsOccurrences() {
        assertThat(POSTINGS.sentencesWith(0)).isEqualTo(2);
        assertThat(POSTINGS.sentencesWith(1)).isEqualTo(2);
        assertThat(POSTINGS.sentencesWith(2)).isZero();
        assertThat(POSTINGS.sentencesWith(3)).isEqualTo(1);
    }

    /** Twice counts 2^.7 = 1.62, three times 3^.7 = 2.16. */
    @Test
    void listSentencesInOrderWithTheirWeights() {
        assertThat(of(0)).containsExactly("0x1.62", "2x1.00");
        assertThat(of(1)).containsExactly("0x1.00", "1x1.00");
        assertThat(of(2)).isEmpty();
        assertThat(of(3)).containsExactly("2x2.16");
    }

    private static List<String> of(int type) {
        List<String> found = new ArrayList<>();
        for (int at = POSTINGS.first(type); at < POSTINGS.end(type); at++) {
            found.add(String.format(Locale.ROOT, "%dx%.2f", POSTINGS.sentence(at), POSTINGS.weight(at)));
        }
        return found;
    }
}
