package org.couplet.align.search;

/**
 * What it is worth to leave units alone: a state of the path of its own, opened with one probability and gone on with
 * another, so that a long missing passage costs hardly more than a short one.
 *
 * @param open probability that a gap begins after a two-sided bead, in (0, 1)
 * @param extend probability that a gap goes on after a one-sided bead, in (0, 1)
 * @param sources [source unit]: nats of leaving it alone, besides those of the gap
 * @param targets [target unit]: the same
 */
@SuppressWarnings("ArrayRecordComponent") // made for one search and read in its inner loop; nobody changes them
public record Gaps(double open, double extend, double[] sources, double[] targets) {
    public Gaps {
        requireProbability(open);
        requireProbability(extend);
    }

    private static void requireProbability(double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("probability %s is not between 0 and 1".formatted(value));
        }
    }
}
