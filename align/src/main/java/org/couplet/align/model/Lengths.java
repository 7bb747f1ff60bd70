package org.couplet.align.model;

import java.util.Arrays;

/**
 * Whether the lengths of two groups of sentences fit: the log likelihood of their log ratio under translation, against
 * the two lengths each by itself.
 *
 * <p>Departs from Gale and Church 1993 in two ways. The ratio has Student's t with six degrees of freedom in place of a
 * normal: a free translation is not punished without end. And it is divided by how common such lengths are among groups
 * of as many sentences of this very text, so that it says nothing where every length is alike.
 */
final class Lengths {
    private static final double FREEDOM = 6;

    /** Added to the variance of group lengths, for texts in which all sentences are alike. */
    private static final double LEAST_VARIANCE = 0.02;

    /** Log normaliser of Student's t with six degrees of freedom: ln Γ(3.5) − ln Γ(3) − ½ ln(6π). */
    private static final double T_NORMALISER = Math.log(3.3233509704478426 / 2.0) - 0.5 * Math.log(FREEDOM * Math.PI);

    private static final double NORMALISER = -0.5 * Math.log(2 * Math.PI);

    private final Groups source;
    private final Groups target;
    private final LengthFit fit;
    private final double halfRatio; // turns the geometric mean of two lengths into source characters

    Lengths(int[] sourceChars, int[] targetChars, LengthFit fit) {
        source = new Groups(sourceChars);
        target = new Groups(targetChars);
        this.fit = fit;
        halfRatio = Math.exp(-fit.ratio() / 2);
    }

    /** Value of a two-sided bead. */
    double nats(int i, int iEnd, int j, int jEnd) {
        double apart = (source.alone[iEnd - i - 1][i] + target.alone[jEnd - j - 1][j]) / 2;
        double variance = fit.variance(shortness(i, iEnd, j, jEnd));
        return logStudent(deviation(i, iEnd, j, jEnd), variance) - apart;
    }

    /** How far the log ratio of a bead is from the expected one. */
    private double deviation(int i, int iEnd, int j, int jEnd) {
        return target.log[jEnd - j - 1][j] - source.log[iEnd - i - 1][i] - fit.ratio();
    }

    private double shortness(int i, int iEnd, int j, int jEnd) {
        return 1 / (source.root[iEnd - i - 1][i] * target.root[jEnd - j - 1][j] * halfRatio + 1);
    }

    /** Adds a bead of some probability to what the next fit is estimated from. */
    void observe(int i, int iEnd, int j, int jEnd, double probability, LengthFit.Estimate into) {
        double x = deviation(i, iEnd, j, jEnd);
        double shortness = shortness(i, iEnd, j, jEnd);
        double variance = fit.variance(shortness);
        double robust = (FREEDOM + 1) / (FREEDOM + x * x / variance);
        into.add(probability, x, robust, shortness, 1 / (variance * variance));
    }

    private static double logStudent(double x, double variance) {
        return T_NORMALISER - 0.5 * Math.log(variance) - (FREEDOM + 1) / 2 * Math.log1p(x * x / (FREEDOM * variance));
    }

    /** What is known of every group of consecutive sentences of one side. Arrays are [group size - 1][first sentence]. */
    private static final class Groups {
        private final double[][] log = new double[Shapes.LONGEST][]; // ln(characters + 1)
        private final double[][] root = new double[Shapes.LONGEST][]; // its square root, before the logarithm
        private final double[][] alone = new double[Shapes.LONGEST][]; // log density among groups of this size

        Groups(int[] chars) {
            double[] before = new double[chars.length + 1]; // characters before each sentence
            for (int i = 0; i < chars.length; i++) {
                before[i + 1] = before[i] + chars[i];
            }
            for (int n = 0; n < Shapes.LONGEST; n++) {
                fill(n, before);
            }
        }

        private void fill(int n, double[] before) {
            int groups = Math.max(0, before.length - 1 - n);
            log[n] = new double[groups];
            root[n] = new double[groups];
            for (int i = 0; i < groups; i++) {
                double length = before[i + n + 1] - before[i] + 1;
                log[n][i] = Math.log(length);
                root[n][i] = Math.sqrt(length);
            }
            alone[n] = logNormal(log[n]);
        }

        /** The log density of each value among all, taken as normal. */
        private static double[] logNormal(double[] values) {
            double mean = Arrays.stream(values).average().orElse(0);
            double variance = LEAST_VARIANCE
                    + Arrays.stream(values)
                            .map(x -> (x - mean) * (x - mean))
                            .average()
                            .orElse(0);
            return Arrays.stream(values)
                    .map(x -> NORMALISER - 0.5 * Math.log(variance) - (x - mean) * (x - mean) / (2 * variance))
                    .toArray();
        }
    }
}
