package org.couplet.align.model;

/**
 * Whether paragraph breaks fall together: where a bead starts, both sides should start a paragraph or neither; inside a
 * bead no paragraph should start.
 *
 * <p>The log ratio of seeing two starts (or one, or none) at the same point against seeing them apart, where a translator
 * keeps a break with probability {@link #KEPT}. It is nil by itself where one side has no paragraphs, or nothing but.
 */
final class Breaks {
    /** Probability that a paragraph break has its like in the other text. */
    private static final double KEPT = 0.9;

    private final int[] sourceStarts; // [sentence] paragraph starts before it
    private final int[] targetStarts;
    private final double[][] together = new double[2][2]; // [source starts][target starts] nats at a bead's start
    private final double insideSource; // nats a source paragraph that starts inside a bead
    private final double insideTarget;

    Breaks(boolean[] source, boolean[] target) {
        sourceStarts = counts(source);
        targetStarts = counts(target);
        double p = share(sourceStarts);
        double q = share(targetStarts);
        double both = Math.min(p * (KEPT + (1 - KEPT) * q), q * (KEPT + (1 - KEPT) * p));
        together[1][1] = Math.log(both / (p * q));
        together[1][0] = Math.log((p - both) / (p * (1 - q)));
        together[0][1] = Math.log((q - both) / (q * (1 - p)));
        together[0][0] = Math.log((1 - p - q + both) / ((1 - p) * (1 - q)));
        insideSource = Math.log(1 - both / p);
        insideTarget = Math.log(1 - both / q);
    }

    /** Value of a two-sided bead. */
    double nats(int i, int iEnd, int j, int jEnd) {
        return together[starts(sourceStarts, i, i + 1)][starts(targetStarts, j, j + 1)]
                + insideSource * starts(sourceStarts, i + 1, iEnd)
                + insideTarget * starts(targetStarts, j + 1, jEnd);
    }

    private static int[] counts(boolean[] starts) {
        int[] counts = new int[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            counts[i + 1] = counts[i] + (starts[i] ? 1 : 0);
        }
        return counts;
    }

    private static int starts(int[] counts, int from, int to) {
        return counts[to] - counts[from];
    }

    /** Share of sentences that start a paragraph, half a sentence away from none and all. */
    private static double share(int[] counts) {
        int sentences = counts.length - 1;
        return Math.min(Math.max(counts[sentences], 0.5), sentences - 0.5) / sentences;
    }
}
