package org.couplet.align.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.search.Posteriors;
import org.couplet.align.search.Step;

/** A bead that may be one, with its probability; 0 for a one-sided one. */
record Guess(Step bead, double probability) {
    /** Less probable beads teach too little for their cost; .1 and .2 lose .003 in short texts of twelve languages. */
    private static final double TEACHES = 0.05;

    /** A surer bead is not far from the true one: F1 is the same at .99; at .5 a Bible without a lexicon loses .001. */
    private static final double SURE = 0.9;

    /** The best path and every bead that may be in the place of some of it, of a probability that {@link Posteriors} tells. */
    static List<Guess> all(List<Step> path, Posteriors posteriors) {
        Map<Step, Guess> guesses = new LinkedHashMap<>();
        path.forEach(step -> guesses.put(step, new Guess(step, 0)));
        posteriors.beads().forEach(bead -> guesses.put(bead.step(), new Guess(bead.step(), bead.probability())));
        return List.copyOf(guesses.values());
    }

    static List<Step> beads(List<Guess> guesses) {
        return guesses.stream().map(Guess::bead).toList();
    }

    /** Whether it is probable enough to teach words. */
    boolean teaches() {
        return probability >= TEACHES;
    }

    /** Whether it is as good as known to be one. */
    boolean isSure() {
        return probability >= SURE;
    }

    /** With source and target exchanged. */
    Guess reversed() {
        return new Guess(bead.reversed(), probability);
    }
}
