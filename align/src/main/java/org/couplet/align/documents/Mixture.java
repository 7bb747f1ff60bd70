package org.couplet.align.documents;

import java.util.Arrays;

/**
 * Which margins are those of true pairs, without gold. Decoys say how margins of unrelated documents lie; the margins
 * of the best pairs are then a mixture of such ones and of others that lie higher.
 */
final class Mixture {
    /**
     * Margins of unrelated documents in piles of news of several sizes; they count for {@link #USUAL_WEIGHT} decoys.
     */
    static final double USUAL_CENTRE = 0.6;

    private static final double USUAL_DEVIATION = 0.5;
    private static final double USUAL_WEIGHT = 20;

    /** True pairs stand at least four deviations above the decoys on average; or there are none. */
    private static final double LEAST_MEAN = 4;

    private static final double LEAST_DEVIATION = 1;

    /** One decoy in ten is a look-alike, with this deviation by that of the others. */
    private static final double OUTLIERS = 0.1;

    private static final double OUTLIER_DEVIATION = 2.2;

    /** What is believed of true pairs before any is seen; it counts for one pair. */
    private static final double FIRST_DEVIATION = 3;

    private static final int STEPS = 50;

    private final double centre;
    private final double deviation;
    private double share = 0.5;
    private double mean = LEAST_MEAN;
    private double spread = FIRST_DEVIATION;

    Mixture(double[] decoys, double[] margins) {
        double n = decoys.length;
        double median = LengthRatio.median(decoys);
        double mad = LengthRatio.NORMAL
                * LengthRatio.median(
                        Arrays.stream(decoys).map(m -> Math.abs(m - median)).toArray());
        centre = (median * n + USUAL_CENTRE * USUAL_WEIGHT) / (n + USUAL_WEIGHT);
        deviation = (mad * n + USUAL_DEVIATION * USUAL_WEIGHT) / (n + USUAL_WEIGHT);
        double[] z = Arrays.stream(margins).map(this::standardised).toArray();
        mean = Math.max(
                LEAST_MEAN, z.length == 0 ? 0 : Arrays.stream(z).sorted().toArray()[z.length * 3 / 4]);
        for (int step = 0; step < STEPS && z.length > 0; step++) {
            maximise(z);
        }
    }

    private double standardised(double margin) {
        return (margin - centre) / deviation;
    }

    private void maximise(double[] z) {
        double n = 1;
        double sum = LEAST_MEAN;
        double[] posterior = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            posterior[i] = posteriorOf(z[i]);
            n += posterior[i];
            sum += posterior[i] * z[i];
        }
        double nextMean = Math.max(LEAST_MEAN, sum / n);
        double squares = FIRST_DEVIATION * FIRST_DEVIATION;
        for (int i = 0; i < z.length; i++) {
            squares += posterior[i] * (z[i] - nextMean) * (z[i] - nextMean);
        }
        share = n / (z.length + 2);
        mean = nextMean;
        spread = Math.max(LEAST_DEVIATION, Math.sqrt(squares / n));
    }

    /** Probability in [0, 1] that a best pair with this margin is a true one. */
    double posterior(double margin) {
        return posteriorOf(standardised(margin));
    }

    private double posteriorOf(double standardised) {
        double z = Math.max(0, Math.min(standardised, mean)); // beyond the means the ratio of the tails says nothing
        double yes = share * normal(z, mean, spread);
        double no = (1 - share) * ((1 - OUTLIERS) * normal(z, 0, 1) + OUTLIERS * normal(z, 0, OUTLIER_DEVIATION));
        return yes / (yes + no);
    }

    private static double normal(double x, double mean, double deviation) {
        double z = (x - mean) / deviation;
        return Math.exp(-z * z / 2) / (deviation * Math.sqrt(2 * Math.PI));
    }

    @Override
    public String toString() {
        return "null N(%.2f, %.2f), true %.2f of N(%.2f, %.2f)".formatted(centre, deviation, share, mean, spread);
    }
}
