package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static Candidate candidate(int source, int target, double total) {
        return new Candidate(source, target, total, 0, 0, new Order.Found(0, 0, Chain.NONE));
    }

    @Test
    void theLargestMarginGoesFirst() {
        Candidate wide = candidate(1, 0, 9);
        Candidate rest = candidate(0, 1, 2);
        List<Candidate> all = List.of(candidate(0, 0, 8), rest, wide, candidate(1, 1, 1));
        assertThat(Assignment.greedy(all, new Margins(all, 2, 2))).containsExactly(wide, rest);
    }

    @Test
    void equalMarginsGoInOrderOfTheDocuments() {
        Candidate first = candidate(0, 0, 5);
        Candidate second = candidate(1, 1, 5);
        List<Candidate> all = List.of(second, candidate(1, 0, 5), candidate(0, 1, 5), first);
        assertThat(Assignment.greedy(all, new Margins(all, 2, 2))).containsExactly(first, second);
    }

    @Test
    void aMarginIsTheExcessOverTheNeighboursOfBothSides() {
        Candidate best = candidate(0, 0, 10);
        List<Candidate> all = List.of(best, candidate(0, 1, 4), candidate(0, 2, 2), candidate(1, 0, 1));
        // Source 0 has the rivals 4 and 2, target 0 has 1 and a document that shares nothing.
        assertThat(new Margins(all, 3, 3).of(best)).isEqualTo(10 - (3 + 0.5) / 2, within(1e-12));
    }

    @Test
    void aPairWithoutNeighboursHasTheMarginOfAnUnrelatedOne() {
        Candidate only = candidate(0, 0, 10);
        assertThat(new Margins(List.of(only), 1, 1).of(only)).isEqualTo(Mixture.USUAL_CENTRE);
    }

    @Test
    void aDecoyIsTheNextBestWithoutTheBest() {
        List<Candidate> all = List.of(candidate(0, 0, 10), candidate(0, 1, 4), candidate(0, 2, 1));
        // Without target 0, target 1 has the rival 1 on one side and none on the other.
        assertThat(new Margins(all, 1, 3).ofDecoys()).containsExactly(3);
    }
}
