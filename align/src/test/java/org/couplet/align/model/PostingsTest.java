package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final Postings POSTINGS =
            new Postings(Sides.of(4, new int[] {0, 1, 0}, new int[] {1}, new int[] {3, 3, 3, 0}, new int[] {}));

    @Test
    void countTheSentencesOfATypeNotItsOccurrences() {
        assertThat(POSTINGS.sentencesWith(0)).isEqualTo(2);
        assertThat(POSTINGS.sentencesWith(1)).isEqualTo(2);
        assertThat(POSTINGS.sentencesWith(2)).isZero();
        assertThat(POSTINGS.sentencesWith(3)).isEqualTo(1);
    }

    @Test
    void listSentencesInOrderWithTheirCounts() {
        assertThat(from(0, 0)).containsExactly("0x2", "2x1");
        assertThat(from(1, 0)).containsExactly("0x1", "1x1");
        assertThat(from(2, 0)).isEmpty();
        assertThat(from(3, 0)).containsExactly("2x3");
    }

    @Test
    void startAtAGivenSentenceOrTheNextThatHoldsTheType() {
        assertThat(from(0, 1)).containsExactly("2x1");
        assertThat(from(0, 2)).containsExactly("2x1");
        assertThat(from(0, 3)).isEmpty();
        assertThat(from(1, 1)).containsExactly("1x1");
        assertThat(from(1, 2)).isEmpty();
    }

    private static List<String> from(int type, int low) {
        List<String> found = new ArrayList<>();
        for (int slot = POSTINGS.first(type, low); slot < POSTINGS.end(type); slot++) {
            found.add("%dx%.0f".formatted(POSTINGS.sentence(slot), POSTINGS.count(slot)));
        }
        return found;
    }
}
