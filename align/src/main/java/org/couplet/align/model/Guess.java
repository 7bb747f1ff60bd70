package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.search.Posteriors;
import org.couplet.align.search.Step;

/** A two-sided bead that may be one, with its probability. */
record Guess(Step bead, double probability) {
    /** Less probable beads teach too little for their cost; .1 and .2 lose .003 in short texts of twelve languages. */
    private static final double TEACHES = 0.05;

    /** Every bead of a probability that {@link Posteriors} shows, in order of the source. */
    static List<Guess> all(Posteriors posteriors) {
        List<Guess> guesses = new ArrayList<>();
        posteriors.visit(new Posteriors.Visitor() {
            @Override
            public void bead(Step step, int shape, double afterBead, double afterGap) {
                guesses.add(new Guess(step, afterBead + afterGap));
            }

            @Override
            public void alone(boolean onSource, double opening, double going) {
                // ties nothing
            }
        });
        return guesses;
    }

    /** Whether it is probable enough to teach words. */
    boolean teaches() {
        return probability >= TEACHES;
    }

    /** With source and target exchanged. */
    Guess reversed() {
        return new Guess(bead.reversed(), probability);
    }
}
