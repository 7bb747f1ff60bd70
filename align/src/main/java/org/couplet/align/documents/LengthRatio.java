package org.couplet.align.documents;

import java.util.Arrays;
import java.util.List;

/**
 * How long translations are by their originals, learnt from the candidates that are each other's best.
 *
 * @param centre of ln(target letters / source letters)
 * @param variance of the same
 */
record LengthRatio(double centre, double variance) {
    /** .6 and 1 are as good on whole texts (F1 within .005), worse where parts of a text are missing. */
    private static final double WEIGHT = 0.3;

    /** A length says no more than this against a pair: cut texts are translations too. */
    private static final double MOST = 8;

    private static final double LEAST_VARIANCE = 0.03;
    private static final double MOST_DEVIATION = 0.3;

    /** Standard deviation by median absolute deviation of a normal distribution. */
    static final double NORMAL = 1.48;

    /** Pairs that the usual centre, 0, and {@link #MOST_DEVIATION} count for. */
    private static final double USUAL = 5;

    /** The candidates with {@link Candidate#length} by the ratio they show. */
    static List<Candidate> judge(List<Candidate> candidates, int sources, int targets) {
        Margins byTotal = new Margins(candidates, sources, targets);
        LengthRatio ratio = of(candidates.stream()
                .filter(c -> byTotal.ofSource(c.source()).get(0).isSame(c))
                .filter(c -> byTotal.ofTarget(c.target()).get(0).isSame(c))
                .filter(c -> c.total() > 0)
                .mapToDouble(Candidate::lengthLog)
                .toArray());
        return candidates.stream()
                .map(candidate -> candidate.withLength(ratio.of(candidate.lengthLog())))
                .toList();
    }

    static LengthRatio of(double[] logs) {
        double n = logs.length;
        double centre = median(logs) * n / (n + USUAL);
        double deviation =
                median(Arrays.stream(logs).map(x -> Math.abs(x - centre)).toArray());
        double shrunk = NORMAL * (Math.min(deviation, MOST_DEVIATION) * n + MOST_DEVIATION * USUAL) / (n + USUAL);
        return new LengthRatio(centre, LEAST_VARIANCE + shrunk * shrunk);
    }

    /** 0 at the centre, below it elsewhere. */
    double of(double log) {
        double x = log - centre;
        return -WEIGHT * Math.min(MOST, x * x / (2 * variance));
    }

    static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
