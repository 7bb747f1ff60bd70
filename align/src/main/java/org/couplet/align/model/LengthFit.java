package org.couplet.align.model;

/**
 * How the lengths of translations relate: the log ratio of target to source characters has a mean and a variance that falls
 * with the length, {@code longText + shortText / (√(length of both) + 1)}.
 *
 * @param ratio mean log ratio
 * @param longText variance for very long sentences
 * @param shortText what is added for short ones
 */
record LengthFit(double ratio, double longText, double shortText) {
    /** Before anything is learnt; measured on news and novels of several language pairs. */
    private static final double LONG_TEXT = 0.05;

    private static final double SHORT_TEXT = 1.5;

    /** A document's own ratio counts as much as the run's at so many sentences. */
    private static final double OWN = 50;

    static LengthFit of(double sourceChars, double targetChars) {
        return new LengthFit(ratio(sourceChars, targetChars), LONG_TEXT, SHORT_TEXT);
    }

    /** The same with a ratio between the run's and the document's: each translator is terse in his own way. */
    LengthFit in(Side source, Side target) {
        double own = ratio(source.length(), target.length());
        double share = source.size() / (source.size() + OWN);
        return new LengthFit(ratio + share * (own - ratio), longText, shortText);
    }

    private static double ratio(double sourceChars, double targetChars) {
        return Math.log((targetChars + 1) / (sourceChars + 1));
    }

    /** @param shortness 1 / (geometric mean of the two lengths + 1), in source characters */
    double variance(double shortness) {
        return longText + shortText * shortness;
    }

    /** Least squares of squared deviations on shortness, with what is usual as if seen before. */
    static final class Estimate {
        private static final double DOUBT = 20;

        /** The least variance believed: below, a single deviation would decide everything. */
        private static final double LEAST = 0.005;

        /** Where what is usual is laid down: a long and a short sentence. */
        private static final double[] USUAL = {0.02, 0.2};

        private double beads;
        private double deviation;
        private double ones;
        private double shortness;
        private double shortnessSquared;
        private double squares;
        private double squaresByShortness;

        /**
         * @param weight probability of the bead
         * @param x its deviation from the expected log ratio
         * @param robust what of it counts: less for an outlier, as Student's t has it
         * @param precision 1 / variance²
         */
        void add(double weight, double x, double robust, double shortness, double precision) {
            beads += weight;
            deviation += weight * robust * x;
            add(weight * precision, robust * x * x, shortness);
        }

        private void add(double weight, double square, double g) {
            ones += weight;
            shortness += weight * g;
            shortnessSquared += weight * g * g;
            squares += weight * square;
            squaresByShortness += weight * square * g;
        }

        void add(Estimate other) {
            beads += other.beads;
            deviation += other.deviation;
            ones += other.ones;
            shortness += other.shortness;
            shortnessSquared += other.shortnessSquared;
            squares += other.squares;
            squaresByShortness += other.squaresByShortness;
        }

        LengthFit fit(LengthFit before) {
            Estimate all = new Estimate();
            all.add(this);
            for (double g : USUAL) {
                all.add(DOUBT, LONG_TEXT + SHORT_TEXT * g, g);
            }
            return all.solved(before.ratio + deviation / (beads + DOUBT));
        }

        private LengthFit solved(double ratio) {
            double determinant = ones * shortnessSquared - shortness * shortness;
            double longText = (squares * shortnessSquared - shortness * squaresByShortness) / determinant;
            double shortText = (ones * squaresByShortness - shortness * squares) / determinant;
            if (longText < LEAST) {
                longText = LEAST;
                shortText = (squaresByShortness - LEAST * shortness) / shortnessSquared;
            }
            return new LengthFit(ratio, longText, Math.max(0, shortText));
        }
    }
}
