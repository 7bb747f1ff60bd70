package org.couplet.align.model;

import java.util.Arrays;
import org.couplet.align.lexicon.Links;

/**
 * What is known in one direction of how the terms of one pair of texts translate: links known before and what was counted,
 * in plain arrays.
 *
 * <p>{@code P(t|s) = (n(s,t) + 2 d(s,t) + p(t)) / (n(s) + 1 + 2 Σ_t d(s,t))}: a link of weight 1 counts as two sightings, the
 * term's own frequency as one. (3 and 2 are a little better for novels, these for news.)
 */
final class Table {
    /** How many sightings a link of weight 1 counts for. */
    static final double LINK = 2;

    /** And the term's own frequency. */
    static final double BACKGROUND = 1;

    /** A row in which so large a share of the explained types stands is kept in full, for it is read the most. */
    private static final double FULL = 1 / 8.0;

    final int[][] targets; // [given type]: explained types, ascending; null of a full row
    final float[][]
            weights; // [given type]: n(s,t) + 2 d(s,t) of each target, of each type of a full row; null where the text
    // does not hold s
    final double[] mass; // [given type]: n(s) + 1 + 2 Σ d
    final double[] frequency; // [explained type]: p(t) > 0

    private Table(int types, double[] frequency) {
        this.frequency = frequency;
        targets = new int[types][];
        weights = new float[types][];
        mass = new double[types];
    }

    /**
     * @param prior from given to explained types
     * @param counts what was counted over all texts that were learnt from
     */
    static Table of(Links prior, Counts counts, Numbered given, Numbered explained) {
        double[] totals = given.tokens().totals();
        Table table = new Table(totals.length, explained.frequencies());
        Row row = new Row(counts, explained.tokens().totals(), explained.numbers());
        for (int s = 0; s < totals.length; s++) {
            if (totals[s] > 0) {
                row.fill(table, s, prior, given.numbers()[s]);
            }
        }
        return table;
    }

    /** Whether {@link #weights} of a given type has a place for every explained type, also where nothing is known. */
    boolean isFull(int given) {
        return targets[given] == null;
    }

    /** n(s,t) + 2 d(s,t), 0 where nothing is known. */
    float weight(int given, int explained) {
        if (isFull(given)) {
            return weights[given][explained];
        }
        int at = Arrays.binarySearch(targets[given], explained);
        return at < 0 ? 0 : weights[given][at];
    }

    /** Puts together one row at a time, in arrays that are used again. */
    private static final class Row {
        private final Counts counts;
        private final int[] localOf; // [number among all texts]: explained type + 1, 0 where it does not occur here
        private final double[] occurring; // [explained type]: 0 where it does not occur in the text
        private final float[] sums; // [explained type]
        private final int[] touched;
        private int size;

        Row(Counts counts, double[] occurring, int[] explained) {
            this.counts = counts;
            this.occurring = occurring;
            localOf = new int[counts.explainedTypes()];
            for (int t = 0; t < explained.length; t++) {
                if (explained[t] >= 0) {
                    localOf[explained[t]] = t + 1;
                }
            }
            sums = new float[explained.length];
            touched = new int[explained.length];
        }

        void fill(Table table, int s, Links prior, int number) {
            double links = 0;
            for (int k = 0; k < prior.targets()[s].length; k++) {
                links += prior.weights()[s][k];
                if (occurring[prior.targets()[s][k]] > 0) {
                    add(prior.targets()[s][k], (float) (LINK * prior.weights()[s][k]));
                }
            }
            if (number >= 0) {
                addCounted(number);
            }
            if (size > FULL * sums.length) {
                table.weights[s] = sums.clone();
            } else {
                table.targets[s] = Arrays.copyOf(touched, size);
                Arrays.sort(table.targets[s]);
                table.weights[s] = new float[size];
                for (int k = 0; k < size; k++) {
                    table.weights[s][k] = sums[table.targets[s][k]];
                }
            }
            while (size > 0) {
                sums[touched[--size]] = 0;
            }
            table.mass[s] = (number < 0 ? 0 : counts.total(number)) + BACKGROUND + LINK * links;
        }

        private void addCounted(int number) {
            int[] row = counts.explained(number);
            for (int k = 0; k < row.length; k++) {
                if (localOf[row[k]] > 0) {
                    add(localOf[row[k]] - 1, counts.values(number)[k]);
                }
            }
        }

        private void add(int t, float value) {
            if (sums[t] == 0) {
                touched[size++] = t;
            }
            sums[t] += value;
        }
    }
}
