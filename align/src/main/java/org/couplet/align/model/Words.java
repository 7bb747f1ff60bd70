package org.couplet.align.model;

import java.util.Arrays;
import org.couplet.align.search.Band;

/**
 * How well the words of a group of sentences of one side (the given) explain those of single sentences of the other, in
 * one direction, for every group that starts in a row of the band.
 *
 * <p>For given sentences {@code I} of {@code L} terms, a sentence of the other side is worth the sum over its terms
 * {@code t} of {@code c_t ln(.2 + .8/L Σ_s c_s P(t|s)/p(t))}, with {@code P(t|s)} of {@link Table}: IBM Model 1 with a floor,
 * against the term's own frequency. A sum over sentences, so that a bead of several is a difference of two prefix sums.
 *
 * <p><b>Leave one out.</b> When given sentence i meets explained sentence j, what either taught in the last round
 * ({@link Shares}) is taken out of n(s,t), and what i taught out of n(s): the pair is judged by what others know of its words.
 */
final class Words {
    /** Share of a text that its translation does not explain: free words, additions. Chosen on novels; flat from .15 to .3. */
    static final double UNEXPLAINED = 0.2;

    static final double EXPLAINED = 1 - UNEXPLAINED;

    /** Products of ratios beyond this, or below its inverse, go into the sum of logarithms before they overflow. */
    private static final double LARGE = 1e200;

    private final Band band;
    private final float[][][] sums; // [first given sentence][group size - 1][sentence - band.low(row) + 1], prefix sums

    /** @param band rows are of the given side */
    Words(Tokens given, Tokens explained, Table table, Shares shares, Band band) {
        this.band = band;
        sums = new float[given.sentences()][][];
        Rows rows = new Rows(given, explained, table, shares, band);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = rows.groups(i);
        }
    }

    /** Value of explaining sentences {@code [j, jEnd)} by the given ones {@code [i, iEnd)}. */
    double nats(int i, int iEnd, int j, int jEnd) {
        float[] prefix = sums[i][iEnd - i - 1];
        int low = band.low(i);
        return prefix[jEnd - low] - prefix[j - low];
    }

    /** Works out one row of the band after the other, in arrays that are used again. */
    private static final class Rows {
        private final Tokens given;
        private final Tokens explained;
        private final Table table;
        private final Shares shares;
        private final Band band;
        private final double[] linked; // [explained type] Σ c_s (P(t|s) − background), of the sentence in hand
        private final int[] touched; // explained types with a link, in order of first touch
        private final double[] taught; // [given type] what the sentence in hand taught
        private final double[] scale; // [given type] c_s / n(s) of the sentence in hand
        private final float[][] ratios = new float[Shapes.LONGEST][]; // [sentence mod LONGEST][slot - first]
        private final int[] first = new int[Shapes.LONGEST]; // slot where the ratios of each start
        private final double[] backgrounds = new double[Shapes.LONGEST];
        private int done; // sentences whose ratios are worked out
        private double[] group = new double[0]; // [slot - first of the row] ratios summed over the group so far

        Rows(Tokens given, Tokens explained, Table table, Shares shares, Band band) {
            this.given = given;
            this.explained = explained;
            this.table = table;
            this.shares = shares;
            this.band = band;
            linked = new double[explained.typeCount];
            touched = new int[explained.typeCount];
            taught = new double[given.typeCount];
            scale = new double[given.typeCount];
        }

        /** Prefix sums over the explained sentences of the row, given the first sentence, the first two, and so on. */
        float[][] groups(int i) {
            int sizes = Math.min(Shapes.LONGEST, given.sentences() - i);
            for (; done < i + sizes; done++) {
                sentence(done);
            }
            int low = band.low(i);
            int from = explained.starts[low];
            int slots = explained.starts[band.high(i + sizes)] - from;
            if (group.length < slots) {
                group = new double[2 * slots];
            }
            Arrays.fill(group, 0, slots, 0);
            float[][] groups = new float[sizes][];
            double length = 0;
            double background = 0;
            for (int n = 0; n < sizes; n++) {
                int slot = (i + n) % Shapes.LONGEST;
                add(ratios[slot], from - first[slot], slots);
                length += given.lengths[i + n];
                background += backgrounds[slot];
                groups[n] = prefix(low, band.high(i + n + 1), length, background);
            }
            return groups;
        }

        private void add(float[] more, int offset, int slots) {
            for (int k = 0; k < slots; k++) {
                group[k] += more[k + offset];
            }
        }

        private float[] prefix(int low, int high, double length, double background) {
            float[] prefix = new float[high - low + 1];
            if (length == 0) {
                return prefix;
            }
            double floor = UNEXPLAINED + EXPLAINED * background / length;
            double perTerm = EXPLAINED / length;
            int from = explained.starts[low];
            double sum = 0;
            for (int j = low; j < high; j++) {
                sum += nats(j, from, floor, perTerm);
                prefix[j - low + 1] = (float) sum;
            }
            return prefix;
        }

        /** One logarithm of a product for a whole sentence: the inner loop of everything. */
        private double nats(int j, int from, double floor, double perTerm) {
            double product = 1;
            double nats = 0;
            for (int slot = explained.starts[j]; slot < explained.starts[j + 1]; slot++) {
                double ratio = floor + perTerm * group[slot - from];
                float weight = explained.weights[slot];
                product *= weight == 1 ? ratio : Math.pow(ratio, weight);
                if (product > LARGE || product < 1 / LARGE) {
                    nats += Math.log(product);
                    product = 1;
                }
            }
            return nats + Math.log(product);
        }

        /** Ratios of one given sentence for every term within reach of a group that holds it. */
        private void sentence(int i) {
            int low = band.low(Math.max(0, i - Shapes.LONGEST + 1));
            int high = band.high(Math.min(given.sentences(), i + Shapes.LONGEST));
            int from = explained.starts[low];
            float[] found = new float[explained.starts[high] - from];
            int touches = link(i);
            for (int k = 0; k < found.length; k++) {
                int t = explained.types[from + k];
                if (linked[t] > 0) {
                    found[k] = (float) (linked[t] / table.frequency[t]);
                }
            }
            for (int k = 0; k < touches; k++) {
                linked[touched[k]] = 0;
            }
            leaveOut(i, from, found);
            ratios[i % Shapes.LONGEST] = found;
            first[i % Shapes.LONGEST] = from;
        }

        /** Fills linked and scale, without what the sentence taught; returns how many types it touched. */
        private int link(int i) {
            for (int entry = shares.first(i); entry < shares.end(i); entry++) {
                if (shares.isOf(entry, i)) {
                    taught[shares.givenType(entry)] += shares.value(entry);
                }
            }
            int touches = 0;
            double background = 0;
            for (int slot = given.starts[i]; slot < given.starts[i + 1]; slot++) {
                int s = given.types[slot];
                scale[s] = given.weights[slot] / Math.max(1, table.mass[s] - taught[s]);
                background += scale[s] * Table.BACKGROUND;
                int[] targets = table.targets[s];
                float[] weights = table.weights[s];
                for (int k = 0; k < targets.length; k++) {
                    if (linked[targets[k]] == 0) {
                        touched[touches++] = targets[k];
                    }
                    linked[targets[k]] += scale[s] * weights[k];
                }
            }
            for (int entry = shares.first(i); entry < shares.end(i); entry++) {
                if (shares.isOf(entry, i)) {
                    int s = shares.givenType(entry);
                    linked[shares.explainedType(entry)] -= scale[s] * shares.value(entry);
                    taught[s] = 0;
                }
            }
            backgrounds[i % Shapes.LONGEST] = background;
            return touches;
        }

        /** Takes out what each explained sentence taught together with other given sentences than this. */
        private void leaveOut(int i, int from, float[] found) {
            if (!shares.isEmpty()) {
                for (int slot = given.starts[i]; slot < given.starts[i + 1]; slot++) {
                    leaveOut(i, given.types[slot], from, found);
                }
            }
            for (int k = 0; k < found.length; k++) {
                found[k] = Math.max(0, found[k]);
            }
        }

        private void leaveOut(int i, int s, int from, float[] found) {
            for (int at = shares.firstOfType(s, from); at < shares.endOfType(s); at++) {
                int entry = shares.ofType(at);
                int slot = shares.slot(entry) - from;
                if (slot >= found.length) {
                    return;
                }
                if (!shares.isOf(entry, i)) {
                    found[slot] -=
                            (float) (scale[s] * shares.value(entry) / table.frequency[shares.explainedType(entry)]);
                }
            }
        }
    }
}
