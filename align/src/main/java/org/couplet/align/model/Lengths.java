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

    /** Variance of the log ratio of two very long texts, and what is added for short ones. */
    private static final double VARIANCE = 0.05;

    private static final double VARIANCE_OF_SHORT = 1.5;

    /** Added to the variance of group lengths, for texts in which all sentences are alike. */
    private static final double LEAST_VARIANCE = 0.02;

    /** Log normaliser of Student's t with six degrees of freedom: ln Γ(3.5) − ln Γ(3) − ½ ln(6π). */
    private static final double T_NORMALISER = Math.log(3.3233509704478426 / 2.0) - 0.5 * Math.log(FREEDOM * Math.PI);

    private static final double NORMALISER = -0.5 * Math.log(2 * Math.PI);

    private final Groups source;
    private final Groups target;
    private final double expected; // log of target over source length in the whole text
    private final double terser; // turns the geometric mean of two lengths into characters of the terser script

    Lengths(int[] sourceChars, int[] targetChars) {
        source = new Groups(sourceChars);
        target = new Groups(targetChars);
        expected = Math.log((target.total + 1) / (source.total + 1));
        terser = Math.exp(-Math.abs(expected) / 2);
    }

    /** Value of a two-sided bead. */
    double nats(int i, int iEnd, int j, int jEnd) {
        int n = iEnd - i - 1;
        int m = jEnd - j - 1;
        double typical = source.root[n][i] * target.root[m][j] * terser;
        double variance = VARIANCE + VARIANCE_OF_SHORT / (typical + 1);
        double apart = (source.alone[n][i] + target.alone[m][j]) / 2;
        return logStudent(target.log[m][j] - source.log[n][i] - expected, variance) - apart;
    }

    private static double logStudent(double x, double variance) {
        return T_NORMALISER - 0.5 * Math.log(variance) - (FREEDOM + 1) / 2 * Math.log1p(x * x / (FREEDOM * variance));
    }

    /** What is known of every group of consecutive sentences of one side. Arrays are [group size - 1][first sentence]. */
    private static final class Groups {
        private final double[][] log = new double[Shapes.LONGEST][]; // ln(characters + 1)
        private final double[][] root = new double[Shapes.LONGEST][]; // its square root, before the logarithm
        private final double[][] alone = new double[Shapes.LONGEST][]; // log density among groups of this size
        private final double total; // characters

        Groups(int[] chars) {
            double[] before = new double[chars.length + 1]; // characters before each sentence
            for (int i = 0; i < chars.length; i++) {
                before[i + 1] = before[i] + chars[i];
            }
            total = before[chars.length];
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
