package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginsTest {
    @Test
    void onlyTheFourBestRivalsCount() {
        Candidate best = candidate(0, 0, 10);
        List<Candidate> all = List.of(
                best,
                candidate(0, 1, 1),
                candidate(0, 2, 8),
                candidate(0, 3, 6),
                candidate(0, 4, 4),
                candidate(0, 5, 2));
        // One source, so there are rivals on one side only: (8 + 6 + 4 + 2) / 4.
        assertThat(new Margins(all, 1, 6).of(best)).isCloseTo(10 - 5, within(1e-12));
    }

    @Test
    void aDocumentThatIsNoCandidateCountsAsARivalOfNothing() {
        Candidate best = candidate(0, 0, 10);
        // Of the four other targets one is worth 6, the others nothing.
        assertThat(new Margins(List.of(best, candidate(0, 1, 6)), 1, 5).of(best))
                .isCloseTo(10 - 1.5, within(1e-12));
    }

    @Test
    void aRivalBelowNothingRaisesTheMargin() {
        Candidate best = candidate(0, 0, 3);
        assertThat(new Margins(List.of(best, candidate(1, 0, -2)), 2, 1).of(best))
                .isCloseTo(5, within(1e-12));
    }

    @Test
    void candidatesOfADocumentComeBestFirst() {
        Candidate good = candidate(0, 1, 5);
        Candidate bad = candidate(0, 0, 2);
        Margins margins = new Margins(List.of(bad, good), 1, 2);
        assertThat(margins.ofSource(0)).containsExactly(good, bad);
        assertThat(margins.ofTarget(0)).containsExactly(bad);
        assertThat(margins.ofTarget(1)).containsExactly(good);
    }

    @Test
    void aCandidatesTotalIsItsWordsLengthAndOrder() {
        // 6 nats over 5 terms: 6 / sqrt(9).
        assertThat(new Candidate(0, 0, 3, 0.1, -0.5, new Order.Found(5, 6, Chain.NONE)).total())
                .isEqualTo(4.5);
        assertThat(new Candidate(0, 0, 3, 0.1, -0.5, new Order.Found(5, 6, Chain.NONE))
                        .withLength(-1)
                        .total())
                .isEqualTo(4);
    }

    @Test
    void twoCandidatesGiveNoDecoy() {
        List<Candidate> all = List.of(candidate(0, 0, 10), candidate(0, 1, 4));
        assertThat(new Margins(all, 1, 2).ofDecoys()).isEmpty();
    }

    private static Candidate candidate(int source, int target, double total) {
        return new Candidate(source, target, total, 0, 0, new Order.Found(0, 0, Chain.NONE));
    }
}
