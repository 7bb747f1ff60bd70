package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.couplet.align.search.Band;
import org.couplet.align.search.Gaps;
import org.couplet.align.search.Lattice;
import org.couplet.align.search.Posteriors;
import org.couplet.align.search.Step;
import org.couplet.align.search.Viterbi;
import org.junit.jupiter.api.Test;

class GuessTest {
    private static final Gaps GAPS = new Gaps(0.5, 0.5, new double[] {-9}, new double[] {-9, -9});

    /** One source sentence may go with either of two target sentences, e times more likely with the first. */
    @Test
    void areThePathAndWhatMayBeInItsPlace() {
        List<Step> beads = List.of(new Step(0, 1, 0, 1), new Step(0, 1, 1, 2));
        Lattice lattice = Lattice.of(Band.whole(1, 2), Shapes.ALL, beads, new double[] {1, 0}, GAPS);
        List<Guess> guesses = Guess.all(Viterbi.best(lattice), Posteriors.of(lattice, 1));
        assertThat(Guess.beads(guesses)).containsExactly(beads.get(0), new Step(1, 1, 1, 2), beads.get(1));
        double first = Math.E / (Math.E + 1);
        assertThat(guesses.get(0).probability()).isCloseTo(first, within(1e-3));
        assertThat(guesses.get(1).probability()).isZero();
        assertThat(guesses.get(2).probability()).isCloseTo(1 - first, within(1e-3));
    }

    @Test
    void oneSidedBeadsTeachNothing() {
        assertThat(new Guess(new Step(0, 1, 0, 0), 0).teaches()).isFalse();
        assertThat(new Guess(new Step(0, 1, 0, 1), 0.05).teaches()).isTrue();
        assertThat(new Guess(new Step(0, 1, 0, 1), 0.89).isSure()).isFalse();
        assertThat(new Guess(new Step(0, 1, 0, 1), 0.9).isSure()).isTrue();
    }
}
