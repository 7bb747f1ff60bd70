package org.couplet.align.documents;

import java.util.List;

/**
 * The probability that a candidate is a true pair, from two witnesses: what the two texts alone show, and how the
 * pile's statistics judge their margin. In a pile of a few documents the first decides, in one of hundreds the second.
 */
final class Certainty {
    /**
     * Log-odds of a pair of texts by itself, in nats per unit of {@link Coverage#logRatio}, {@link Order.Found#value},
     * {@link Chain}'s evidence by the root of its points and 4, {@link Candidate#words} and ln(length ratio)²: logistic
     * regression on 2,281 nearest candidates in piles of 2 to 480 news articles, whole and cut, and pieces of yearbooks and
     * novels (Chinese, German and Hungarian), two in three of them true pairs; the bias half a nat below the fit, for .97 in
     * place of .96 right.
     */
    private static final double COVERAGE = 2.5;

    private static final double ORDER = 1.25;
    private static final double CHAIN = 2;
    private static final double WORDS = 0.25;
    private static final double BIAS = -1;

    /**
     * What coverage says that the margin does not: of texts on one event, such as the other half of an article, the margin
     * is large but not the coverage. Of 100 such halves 6 were taken with 0, with 1 or 2 it is 4, and of pairs cut to 58 Han
     * characters .995 are right in place of .990; no true pair is lost on news, and 2 of 1,200 on documentation pages.
     */
    private static final double COVERAGE_IN_PILE = 1;

    /** As good as forbids a pair that falls short by .3 and more, whatever the order of what it shares. */
    private static final double SHORTFALL = 20;

    /**
     * So much against a pair of which one is empty, and none against one of 15 terms: by judgement, so that two captions
     * that share no more than a year are left alone.
     */
    private static final double BREVITY = -4;

    /**
     * Terms of two sentences or three. In less the order of terms is that of the language, not of the text: of news cut to 58
     * Han characters, 26 to 36 terms, one true pair in six looked like another article on the same event.
     */
    private static final double SENTENCES = 50;

    /** Set by judgement: the texts that were cut, where lengths say nothing, would have none. */
    private static final double LENGTH = -0.75;

    /**
     * Decoys at which both witnesses count the same. In piles of 20 to 80 news articles or documentation pages 40 finds
     * up to 6 true pairs more in 100 but gives up to 5 false ones more; 400 loses pairs without gaining precision.
     */
    private static final double HALF = 150;

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
        if (isAnother(candidate, coverage)) {
            return 0;
        }
        double alone = ofTexts(candidate, coverage);
        double inPile = logOdds(mixture.posterior(margin)) + COVERAGE_IN_PILE * coverage.logRatio();
        double both = (1 - ofPile) * alone + ofPile * inPile;
        return logistic(both + SHORTFALL * coverage.shortfall());
    }

    /** Whether the terms that two texts share stand as they do in two articles on one event. */
    static boolean isAnother(Candidate candidate, Coverage coverage) {
        return candidate.order().isAnother() && coverage.terms() >= SENTENCES;
    }

    /** Log-odds by what the two texts show, whatever the pile. */
    private static double ofTexts(Candidate candidate, Coverage coverage) {
        double log = Math.min(Math.abs(candidate.lengthLog()), 2);
        Chain chain = candidate.order().chain();
        return BIAS
                + COVERAGE * coverage.logRatio()
                + ORDER * candidate.order().value()
                + CHAIN * chain.evidence() / Math.sqrt(chain.points() + 4.0)
                + WORDS * candidate.words()
                + BREVITY * coverage.brevity()
                + LENGTH * log * log;
    }

    private static double logOdds(double p) {
        double q = Math.max(1e-6, Math.min(1 - 1e-6, p));
        return Math.log(q / (1 - q));
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
