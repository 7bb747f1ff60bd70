package org.couplet.align.eval;

/**
 * Precision and recall before the division, so that many files pool.
 *
 * @param right of what was found, how much the gold confirms
 * @param found how much was found
 * @param recalled of what the gold expects, how much was found; not always {@code right}, since one found bead may
 *     touch two gold beads
 * @param expected how much the gold expects
 */
public record Score(long right, long found, long recalled, long expected) {
    public static final Score NONE = new Score(0, 0, 0, 0);

    public Score {
        if (right < 0 || right > found || recalled < 0 || recalled > expected) {
            throw new IllegalArgumentException(
                    "%d right of %d, %d recalled of %d".formatted(right, found, recalled, expected));
        }
    }

    public Score plus(Score other) {
        return new Score(
                right + other.right, found + other.found, recalled + other.recalled, expected + other.expected);
    }

    public double precision() {
        return rate(right, found);
    }

    public double recall() {
        return rate(recalled, expected);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double rate(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
