package org.couplet.align.search;

/** Sums of numbers that are given and kept as logarithms. */
final class LogSum {
    /** What is smaller by this many nats is lost in a double's rounding, all but. */
    private static final double NEGLIGIBLE = 30;

    private LogSum() {}

    /** ln(e^a + e^b); minus infinity stands for 0. */
    static double of(double a, double b) {
        double max = Math.max(a, b);
        double min = Math.min(a, b);
        return min < max - NEGLIGIBLE || max == Double.NEGATIVE_INFINITY ? max : max + Math.log1p(Math.exp(min - max));
    }

    /** The same of the first {@code n} terms. */
    static double of(double[] terms, int n) {
        double max = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            max = Math.max(max, terms[k]);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (int k = 0; k < n; k++) {
            if (terms[k] > max - NEGLIGIBLE) {
                sum += Math.exp(terms[k] - max);
            }
        }
        return max + Math.log(sum);
    }
}
