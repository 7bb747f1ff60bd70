package org.couplet.align.lexicon;

import java.util.Arrays;

/**
 * Which terms of one vocabulary may translate which of another, known before any text was aligned: d(s, t).
 *
 * @param targets [source type][k]: types of the target vocabulary, ascending in each row; a row may be empty
 * @param weights [source type][k]: in (0, 1], at most 1 in all for a row. Neither array is to be changed.
 */
@SuppressWarnings(
        "ArrayRecordComponent") // hot loops run over the rows; a copy each time would cost more than it guards
public record Links(int[][] targets, float[][] weights) {
    public Links {
        if (targets.length != weights.length) {
            throw new IllegalArgumentException(
                    "%d rows of targets, %d of weights".formatted(targets.length, weights.length));
        }
    }

    /** Number of source types. */
    public int size() {
        return targets.length;
    }

    /** Number of linked pairs. */
    public int count() {
        int count = 0;
        for (int[] row : targets) {
            count += row.length;
        }
        return count;
    }

    /** d(source, target), 0 where nothing is known. */
    public float weight(int source, int target) {
        int i = Arrays.binarySearch(targets[source], target);
        return i < 0 ? 0 : weights[source][i];
    }
}
