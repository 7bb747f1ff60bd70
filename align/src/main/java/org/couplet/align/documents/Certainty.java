package org.couplet.align.documents;

import java.util.List;

/**
 * The probability that a candidate is a true pair, from two witnesses: what the two texts alone show, and how the
 * pile's statistics judge their margin. In a pile of a few documents the first decides, in one of hundreds the second.
 */
final class Certainty {
    /**
     * Log-odds of a pair of texts by itself: logistic regression on 974 true pairs of news and documentation, with and
     * without a dictionary, against each document's nearest look-alike and a random document; in nats per unit of
     * {@link Coverage#logRatio}, {@link Order.Found#value} and ln(length ratio)².
     */
    private static final double COVERAGE = 1.2;

    private static final double ORDER = 1.0;
    private static final double LENGTH = -1.5;
    private static final double BIAS = -1.5;

    /**
     * Decoys at which both witnesses count the same. In piles of 20 to 80 news articles or documentation pages 40 finds
     * up to 6 true pairs more in 100 but gives up to 5 false ones more; 400 loses pairs without gaining precision.
     */
    private static final double HALF = 150;

    /** Terms in comparable places from which on {@link #LEAST_ORDER} is demanded. */
    private static final int TELLING = 8;

    /** Articles on one event tell its numbers and names in another order: at −2.2 to .3, true pairs above 1. */
    private static final double LEAST_ORDER = 0.5;

    private final Mixture mixture;
    private final double ofPile;

    private Certainty(Mixture mixture, double ofPile) {
        this.mixture = mixture;
        this.ofPile = ofPile;
    }

    /** @param assigned at most one candidate of each document: some of them true pairs, the others not */
    static Certainty of(Margins margins, List<Candidate> assigned) {
        double[] decoys = margins.ofDecoys();
        Mixture mixture =
                new Mixture(decoys, assigned.stream().mapToDouble(margins::of).toArray());
        return new Certainty(mixture, decoys.length / (decoys.length + HALF));
    }

    double of(Candidate candidate, double margin, Coverage coverage) {
        if (isOutOfOrder(candidate)) {
            return 0;
        }
        double log = Math.min(Math.abs(candidate.lengthLog()), 2);
        double alone = BIAS
                + COVERAGE * coverage.logRatio()
                + ORDER * candidate.order().value()
                + LENGTH * log * log;
        return logistic((1 - ofPile) * alone + ofPile * logOdds(mixture.posterior(margin)));
    }

    static boolean isOutOfOrder(Candidate candidate) {
        return candidate.order().terms() >= TELLING && candidate.order().value() < LEAST_ORDER;
    }

    private static double logOdds(double p) {
        double q = Math.max(1e-6, Math.min(1 - 1e-6, p));
        return Math.log(q / (1 - q));
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
