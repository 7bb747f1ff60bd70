package org.couplet.align.model;

import java.util.Arrays;

/**
 * n(s, t): how often a given term was explained by another over all texts learnt from, as expected counts. Rows of plain
 * arrays, immutable.
 */
final class Counts {
    private final int[][] explained; // [given type]: explained types, ascending
    private final float[][] values; // [given type][k]
    private final double[] totals; // [given type]
    private final int explainedTypes;

    private Counts(int[][] explained, float[][] values, int explainedTypes) {
        this.explained = explained;
        this.values = values;
        this.explainedTypes = explainedTypes;
        totals = new double[explained.length];
        for (int s = 0; s < totals.length; s++) {
            for (float value : values[s]) {
                totals[s] += value;
            }
        }
    }

    /** Of nothing learnt yet. */
    static Counts none(int givenTypes, int explainedTypes) {
        return new Sum().counts(givenTypes, explainedTypes);
    }

    int explainedTypes() {
        return explainedTypes;
    }

    /** The terms that explained a given one, ascending. */
    int[] explained(int given) {
        return explained[given];
    }

    /** How often each of them did. */
    float[] values(int given) {
        return values[given];
    }

    /** n(s). */
    double total(int given) {
        return totals[given];
    }

    /** n(s, t), 0 where the one never explained the other. */
    double value(int given, int by) {
        int at = Arrays.binarySearch(explained[given], by);
        return at < 0 ? 0 : values[given][at];
    }

    /** Adds up, in open addressing over plain arrays: a map of boxed numbers would take ten times the room. */
    static final class Sum {
        private static final long FREE = -1;

        private int size;
        private long[] keys = new long[1 << 12]; // given type in the high half, explained type in the low
        private float[] sums = new float[1 << 12];

        Sum() {
            Arrays.fill(keys, FREE);
        }

        void add(int given, int explained, float value) {
            if (2 * size >= keys.length) {
                grow();
            }
            put((long) given << 32 | explained, value);
        }

        private void grow() {
            long[] oldKeys = keys;
            float[] oldSums = sums;
            keys = new long[2 * oldKeys.length];
            sums = new float[2 * oldKeys.length];
            Arrays.fill(keys, FREE);
            size = 0;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != FREE) {
                    put(oldKeys[i], oldSums[i]);
                }
            }
        }

        private void put(long key, float value) {
            int slot = slot(key);
            if (keys[slot] == FREE) {
                keys[slot] = key;
                size++;
            }
            sums[slot] += value;
        }

        private int slot(long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & (keys.length - 1);
            while (keys[slot] != FREE && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        Counts counts(int givenTypes, int explainedTypes) {
            int[] sizes = new int[givenTypes];
            for (long key : keys) {
                if (key != FREE) {
                    sizes[(int) (key >>> 32)]++;
                }
            }
            int[][] rows = new int[givenTypes][];
            Arrays.setAll(rows, s -> new int[sizes[s]]);
            for (long key : keys) {
                if (key != FREE) {
                    int s = (int) (key >>> 32);
                    rows[s][--sizes[s]] = (int) key;
                }
            }
            float[][] values = new float[givenTypes][];
            for (int s = 0; s < givenTypes; s++) {
                Arrays.sort(rows[s]);
                values[s] = new float[rows[s].length];
                for (int k = 0; k < values[s].length; k++) {
                    values[s][k] = sums[slot((long) s << 32 | rows[s][k])];
                }
            }
            return new Counts(rows, values, explainedTypes);
        }
    }
}
