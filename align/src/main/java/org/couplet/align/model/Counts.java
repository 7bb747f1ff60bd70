package org.couplet.align.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        return of(List.of(), givenTypes, explainedTypes);
    }

    /**
     * What one pair taught.
     *
     * @param given [type of the given side]: its number among all texts
     * @param explained [type of the explained side]: the same
     */
    @SuppressWarnings("ArrayRecordComponent") // of Numbered
    record Part(Shares shares, int[] given, int[] explained) {}

    /** Adds up what some pairs taught, in their order. */
    static Counts of(List<Part> parts, int givenTypes, int explainedTypes) {
        return new Sum(parts, givenTypes, explainedTypes).counts();
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

    /** Adds up one row after the other, in arrays that are used again: a table of all sums would take more time and room. */
    private static final class Sum {
        private final List<Part> parts;
        private final List<List<Row>> rows = new ArrayList<>(); // [given number]
        private final float[] sums; // [explained number]
        private final int[] touched;
        private int touches;

        /** Of one pair, the shares of one given type. */
        private record Row(Part part, int type) {}

        Sum(List<Part> parts, int givenTypes, int explainedTypes) {
            this.parts = parts;
            sums = new float[explainedTypes];
            touched = new int[explainedTypes];
            for (int number = 0; number < givenTypes; number++) {
                rows.add(new ArrayList<>(0));
            }
        }

        Counts counts() {
            for (Part part : parts) {
                for (int type = 0; type < part.given.length; type++) {
                    if (part.shares.firstOfType(type, 0) < part.shares.endOfType(type)) {
                        rows.get(part.given[type]).add(new Row(part, type));
                    }
                }
            }
            int[][] explained = new int[rows.size()][];
            float[][] values = new float[rows.size()][];
            for (int number = 0; number < explained.length; number++) {
                rows.get(number).forEach(this::add);
                explained[number] = Arrays.copyOf(touched, touches);
                Arrays.sort(explained[number]);
                values[number] = new float[touches];
                for (int k = 0; k < touches; k++) {
                    values[number][k] = sums[explained[number][k]];
                    sums[explained[number][k]] = 0;
                }
                touches = 0;
            }
            return new Counts(explained, values, sums.length);
        }

        private void add(Row row) {
            Shares shares = row.part.shares;
            int end = shares.endOfType(row.type);
            for (int entry = shares.firstOfType(row.type, 0); entry < end; entry++) {
                int t = row.part.explained[shares.explainedType(entry)];
                if (sums[t] == 0) {
                    touched[touches++] = t;
                }
                sums[t] += shares.value(entry);
            }
        }
    }
}
