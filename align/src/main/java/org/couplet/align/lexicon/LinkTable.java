package org.couplet.align.lexicon;

import java.util.Arrays;

/**
 * Links as they are found, in any order, from which both directions are read. Of several weights for one pair the
 * largest counts.
 */
final class LinkTable {
    private int size;
    private int[] sources = new int[1024]; // [link]
    private int[] targets = new int[1024]; // [link]
    private float[] weights = new float[1024]; // [link]

    void add(int source, int target, double weight) {
        if (size == sources.length) {
            sources = Arrays.copyOf(sources, 2 * size);
            targets = Arrays.copyOf(targets, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        sources[size] = source;
        targets[size] = target;
        weights[size++] = (float) Math.min(1, weight);
    }

    void addAll(Links links) {
        for (int s = 0; s < links.size(); s++) {
            for (int k = 0; k < links.targets()[s].length; k++) {
                add(s, links.targets()[s][k], links.weights()[s][k]);
            }
        }
    }

    /** Takes in a link. */
    @FunctionalInterface
    interface Sink {
        void add(int source, int target, double weight);
    }

    /** Every link added, in that order. */
    void each(Sink sink) {
        for (int i = 0; i < size; i++) {
            sink.add(sources[i], targets[i], weights[i]);
        }
    }

    LinkTable copy() {
        LinkTable copy = new LinkTable();
        each(copy::add);
        return copy;
    }

    /** The same links the other way round. */
    LinkTable turned() {
        LinkTable turned = new LinkTable();
        each((s, t, weight) -> turned.add(t, s, weight));
        return turned;
    }

    /** One row for each of the {@code count} source types. */
    Links bySource(int count) {
        return rows(sources, targets, count);
    }

    /** One row for each of the {@code count} target types. */
    Links byTarget(int count) {
        return rows(targets, sources, count);
    }

    private Links rows(int[] from, int[] to, int count) {
        int[] start = starts(from, count);
        long[] cells = new long[size]; // [link, grouped by row]: the other type above, the weight's bits below
        int[] next = start.clone();
        for (int i = 0; i < size; i++) {
            cells[next[from[i]]++] = (long) to[i] << 32 | Float.floatToIntBits(weights[i]);
        }
        int[][] columns = new int[count][];
        float[][] values = new float[count][];
        for (int row = 0; row < count; row++) {
            fill(row, cells, start[row], start[row + 1], columns, values);
        }
        return new Links(columns, values);
    }

    /** Where each row begins; one more entry for the end of the last. */
    private int[] starts(int[] from, int count) {
        int[] start = new int[count + 1];
        for (int i = 0; i < size; i++) {
            start[from[i] + 1]++;
        }
        for (int row = 0; row < count; row++) {
            start[row + 1] += start[row];
        }
        return start;
    }

    /** Bits of positive floats sort as the floats do, so the last of equal columns holds the largest weight. */
    private static void fill(int row, long[] cells, int start, int end, int[][] columns, float[][] values) {
        Arrays.sort(cells, start, end);
        int distinct = 0;
        for (int i = start; i < end; i++) {
            if (i + 1 == end || cells[i + 1] >>> 32 != cells[i] >>> 32) {
                cells[start + distinct++] = cells[i];
            }
        }
        columns[row] = new int[distinct];
        values[row] = new float[distinct];
        float sum = 0;
        for (int i = 0; i < distinct; i++) {
            columns[row][i] = (int) (cells[start + i] >>> 32);
            values[row][i] = Float.intBitsToFloat((int) cells[start + i]);
            sum += values[row][i];
        }
        scale(values[row], sum);
    }

    /** To a sum of at most 1, rounding included. */
    private static void scale(float[] row, float sum) {
        if (sum > 1) {
            float shrink = (1 - 1e-6f) / sum;
            for (int i = 0; i < row.length; i++) {
                row[i] *= shrink;
            }
        }
    }
}
