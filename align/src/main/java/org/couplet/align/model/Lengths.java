package org.couplet.align.model;

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

    private final double[][] source; // [group size - 1][first sentence], ln(characters + 1)
    private final double[][] target;
    private final double[] sourceMean; // [group size - 1]
    private final double[] sourceVariance;
    private final double[] targetMean;
    private final double[] targetVariance;
    private final double expected; // log of target over source length in the whole text

    Lengths(int[] sourceChars, int[] targetChars) {
        source = groups(sourceChars);
        target = groups(targetChars);
        sourceMean = means(source);
        targetMean = means(target);
        sourceVariance = variances(source, sourceMean);
        targetVariance = variances(target, targetMean);
        expected = Math.log((sum(targetChars) + 1.0) / (sum(sourceChars) + 1.0));
    }

    /** Value of a two-sided bead. */
    double nats(int i, int iEnd, int j, int jEnd) {
        int n = iEnd - i - 1;
        int m = jEnd - j - 1;
        double a = source[n][i];
        double b = target[m][j];
        double spread = Math.exp((a + b - Math.abs(expected)) / 2) + 1; // their length in the terser script, plus one
        double variance = VARIANCE + VARIANCE_OF_SHORT / spread;
        double alone = logNormal(a, sourceMean[n], sourceVariance[n]) + logNormal(b, targetMean[m], targetVariance[m]);
        return logStudent(b - a - expected, variance) - alone / 2;
    }

    private static double[][] groups(int[] chars) {
        double[][] groups = new double[Shapes.LONGEST][];
        for (int n = 1; n <= Shapes.LONGEST; n++) {
            double[] group = new double[Math.max(0, chars.length - n + 1)];
            for (int i = 0; i < group.length; i++) {
                group[i] = Math.log(sum(chars, i, i + n) + 1.0);
            }
            groups[n - 1] = group;
        }
        return groups;
    }

    private static double[] means(double[][] groups) {
        double[] means = new double[groups.length];
        for (int n = 0; n < groups.length; n++) {
            double sum = 0;
            for (double x : groups[n]) {
                sum += x;
            }
            means[n] = groups[n].length == 0 ? 0 : sum / groups[n].length;
        }
        return means;
    }

    private static double[] variances(double[][] groups, double[] means) {
        double[] variances = new double[groups.length];
        for (int n = 0; n < groups.length; n++) {
            double sum = 0;
            for (double x : groups[n]) {
                sum += (x - means[n]) * (x - means[n]);
            }
            variances[n] = LEAST_VARIANCE + (groups[n].length == 0 ? 0 : sum / groups[n].length);
        }
        return variances;
    }

    private static double sum(int[] chars) {
        return sum(chars, 0, chars.length);
    }

    private static double sum(int[] chars, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += chars[i];
        }
        return sum;
    }

    private static double logNormal(double x, double mean, double variance) {
        return NORMALISER - 0.5 * Math.log(variance) - (x - mean) * (x - mean) / (2 * variance);
    }

    private static double logStudent(double x, double variance) {
        return T_NORMALISER - 0.5 * Math.log(variance) - (FREEDOM + 1) / 2 * Math.log1p(x * x / (FREEDOM * variance));
    }
}
