package org.couplet.align.model;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.search.Band;
import org.couplet.align.search.Shape;

/**
 * How well the words of a group of sentences of one side (the given) explain those of single sentences of the other, in
 * one direction, wherever they stand, for every group that starts in a row of the band: the first look, which leaves few beads
 * for {@link WordsInPlace}.
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

    private final Reach reach;
    private final float[][][] sums; // [first given sentence][group size - 1][sentence - reach.first + 1], prefix sums

    /**
     * @param band rows are of the given side
     * @param shapes of the beads that will be asked for
     */
    Words(Tokens given, Tokens explained, Table table, Shares shares, Band band, List<Shape> shapes) {
        reach = new Reach(band, Shapes.most(shapes));
        sums = new float[given.sentences()][][];
        Rows rows = new Rows(given, explained, table, shares, reach);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = rows.groups(i);
        }
    }

    /** Value of explaining sentences {@code [j, jEnd)} by the given ones {@code [i, iEnd)}, which are a bead within the band. */
    double nats(int i, int iEnd, int j, int jEnd) {
        float[] prefix = sums[i][iEnd - i - 1];
        int first = reach.first(i, iEnd - i);
        return prefix[jEnd - first] - prefix[j - first];
    }

    /**
     * Which explained sentences the beads of a group of given sentences may hold.
     *
     * @param most [given sentences of a bead]: the most explained ones
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the inner loop; nobody changes it
    private record Reach(Band band, int[] most) {
        /** The most given sentences of a bead. */
        int longest() {
            return most.length - 1;
        }

        /** The first that one of {@code n} given sentences from {@code i} on may. */
        int first(int i, int n) {
            return Math.max(band.low(i), band.low(i + n) - most[n]);
        }

        /** After the last. */
        int end(int i, int n) {
            return Math.max(first(i, n), Math.min(band.high(i + n), band.high(i) + most[n]));
        }
    }

    /** Works out one row of the band after the other, in arrays that are used again. */
    private static final class Rows {
        private final Tokens given;
        private final Tokens explained;
        private final Table table;
        private final Shares shares;
        private final Reach reach;
        private final double[] linked; // [explained type] Σ c_s (P(t|s) − background), of the sentence in hand
        private final int[] seen; // [explained type] the last sentence that touched it, from 1
        private final int[] full; // given types of the sentence in hand whose rows are full
        private final double[] taught; // [given type] what the sentence in hand taught
        private final double[] scale; // [given type] c_s / n(s) of the sentence in hand
        private final float[][] ratios; // [sentence mod the longest group][slot - first]
        private final int[] first; // the same: slot where the ratios start
        private final double[] backgrounds;
        private int done; // sentences whose ratios are worked out
        private double[] group = new double[0]; // [slot - first of the row] ratios summed over the group so far

        Rows(Tokens given, Tokens explained, Table table, Shares shares, Reach reach) {
            this.given = given;
            this.explained = explained;
            this.table = table;
            this.shares = shares;
            this.reach = reach;
            ratios = new float[reach.longest()][];
            first = new int[reach.longest()];
            backgrounds = new double[reach.longest()];
            linked = new double[explained.typeCount];
            seen = new int[explained.typeCount];
            full = new int[given.typeCount];
            taught = new double[given.typeCount];
            scale = new double[given.typeCount];
        }

        /** Prefix sums over the explained sentences of the row, given the first sentence, the first two, and so on. */
        float[][] groups(int i) {
            int sizes = Math.min(reach.longest(), given.sentences() - i);
            int low = Integer.MAX_VALUE;
            int high = 0;
            for (int n = 1; n <= sizes; n++) {
                low = Math.min(low, reach.first(i, n));
                high = Math.max(high, reach.end(i, n));
            }
            for (; done < i + sizes; done++) {
                sentence(done);
            }
            int from = explained.starts[low];
            if (group.length < explained.starts[high] - from) {
                group = new double[2 * (explained.starts[high] - from)];
            }
            Arrays.fill(group, 0, explained.starts[high] - from, 0);
            float[][] groups = new float[sizes][];
            double length = 0;
            double background = 0;
            for (int n = 1; n <= sizes; n++) {
                int at = (i + n - 1) % reach.longest();
                add(ratios[at], first[at], from, explained.starts[high]);
                length += given.lengths[i + n - 1];
                background += backgrounds[at];
                groups[n - 1] = prefix(reach.first(i, n), reach.end(i, n), from, length, background);
            }
            return groups;
        }

        /** Adds a sentence's ratios, of the slots from {@code start} on, to the group's, of those from {@code from} to {@code end}. */
        private void add(float[] more, int start, int from, int end) {
            int last = Math.min(end, start + more.length);
            for (int slot = Math.max(from, start); slot < last; slot++) {
                group[slot - from] += more[slot - start];
            }
        }

        private float[] prefix(int low, int high, int from, double length, double background) {
            float[] prefix = new float[high - low + 1];
            if (length == 0) {
                return prefix;
            }
            double floor = UNEXPLAINED + EXPLAINED * background / length;
            double perTerm = EXPLAINED / length;
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
            int low = Integer.MAX_VALUE;
            int high = 0;
            for (int start = Math.max(0, i - reach.longest() + 1); start <= i; start++) {
                int longest = Math.min(reach.longest(), given.sentences() - start);
                for (int n = i - start + 1; n <= longest; n++) {
                    low = Math.min(low, reach.first(start, n));
                    high = Math.max(high, reach.end(start, n));
                }
            }
            int from = explained.starts[low];
            float[] found = new float[explained.starts[high] - from];
            link(i, from, found);
            if (!shares.isEmpty()) {
                leaveOut(i, from, found);
            }
            for (int k = 0; k < found.length; k++) {
                found[k] = (float) Math.max(0, found[k] / table.frequency[explained.types[from + k]]);
            }
            ratios[i % reach.longest()] = found;
            first[i % reach.longest()] = from;
        }

        /** What the sentence's terms are linked to, without what it taught itself. */
        private void link(int i, int from, float[] found) {
            for (int at = shares.first(i); at < shares.end(i); at++) {
                int entry = shares.ofSentence(at);
                taught[shares.givenType(entry)] += shares.value(entry);
            }
            int fulls = 0;
            double background = 0;
            for (int slot = given.starts[i]; slot < given.starts[i + 1]; slot++) {
                int s = given.types[slot];
                scale[s] = given.weights[slot] / Math.max(1, table.mass[s] - taught[s]);
                background += scale[s] * Table.BACKGROUND;
                if (table.isFull(s)) {
                    full[fulls++] = s;
                } else {
                    addAll(i, table.targets[s], table.weights[s], scale[s]);
                }
            }
            for (int at = shares.first(i); at < shares.end(i); at++) {
                int entry = shares.ofSentence(at);
                int s = shares.givenType(entry);
                add(i, shares.explainedType(entry), -scale[s] * shares.value(entry));
                taught[s] = 0;
            }
            backgrounds[i % reach.longest()] = background;
            int[] types = explained.types;
            for (int k = 0; k < found.length; k++) {
                int t = types[from + k];
                found[k] = seen[t] == i + 1 ? (float) linked[t] : 0;
            }
            for (int f = 0; f < fulls; f++) {
                float[] weights = table.weights[full[f]];
                float perWeight = (float) scale[full[f]];
                for (int k = 0; k < found.length; k++) {
                    found[k] += perWeight * weights[types[from + k]];
                }
            }
        }

        private void addAll(int i, int[] targets, float[] weights, double scale) {
            for (int k = 0; k < targets.length; k++) {
                add(i, targets[k], scale * weights[k]);
            }
        }

        private void add(int i, int t, double more) {
            if (seen[t] == i + 1) {
                linked[t] += more;
            } else {
                seen[t] = i + 1;
                linked[t] = more;
            }
        }

        /** Takes out what each explained sentence taught together with other given sentences than this. */
        private void leaveOut(int i, int from, float[] found) {
            int own = given.starts[i];
            int ownEnd = given.starts[i + 1];
            for (int slot = own; slot < ownEnd; slot++) {
                int s = given.types[slot];
                int end = shares.endOfType(s);
                for (int entry = shares.firstOfType(s, from); entry < end; entry++) {
                    int k = shares.slot(entry) - from;
                    if (k >= found.length) {
                        break;
                    }
                    int of = shares.givenSlot(entry);
                    if (of < own || of >= ownEnd) {
                        found[k] -= (float) (scale[s] * shares.value(entry));
                    }
                }
            }
        }
    }
}
