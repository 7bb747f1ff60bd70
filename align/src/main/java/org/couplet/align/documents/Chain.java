package org.couplet.align.documents;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How many of the terms that two texts share stand in one order.
 *
 * @param points terms that stand apart
 * @param length of the longest chain of them that ascends in both texts
 */
record Chain(int points, int length) {
    static final Chain NONE = new Chain(0, 0);

    /** Terms that lie no further apart in both texts, as the parts of a name do, are one. */
    private static final double TOGETHER = 3;

    /** @param places [term]: in the source and in the target, counted in terms */
    static Chain of(double[][] places) {
        double[][] sorted = places.clone();
        Arrays.sort(sorted, Comparator.comparingDouble((double[] at) -> at[0]).thenComparingDouble(at -> at[1]));
        int points = 0;
        int longest = 0;
        int[] length = new int[sorted.length]; // [point]: of the longest chain that ends there
        for (double[] at : sorted) {
            if (isApart(sorted, points, at)) {
                length[points] = 1;
                for (int k = 0; k < points; k++) {
                    if (sorted[k][0] < at[0] && sorted[k][1] < at[1]) {
                        length[points] = Math.max(length[points], length[k] + 1);
                    }
                }
                longest = Math.max(longest, length[points]);
                sorted[points++] = at;
            }
        }
        return new Chain(points, longest);
    }

    private static boolean isApart(double[][] points, int count, double[] at) {
        for (int k = 0; k < count; k++) {
            if (Math.abs(points[k][0] - at[0]) <= TOGETHER && Math.abs(points[k][1] - at[1]) <= TOGETHER) {
                return false;
            }
        }
        return true;
    }

    /**
     * Nats against chance, ln(L! / C(n, L)): of n points in random order no more than C(n, L)/L! chains of length L
     * ascend on average. About 0 or below where the order is that of chance.
     */
    double evidence() {
        double nats = 0;
        for (int i = 1; i <= length; i++) {
            nats += 2 * Math.log(i) - Math.log(points - length + i);
        }
        return nats;
    }
}
