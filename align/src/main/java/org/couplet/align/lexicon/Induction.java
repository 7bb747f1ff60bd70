package org.couplet.align.lexicon;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.terms.Bag;

/**
 * Learns links from units that translate each other. In each unit every word competes with the others for the words of the
 * other side, in both directions at once; what a pair wins over all units makes it stronger in the next round: a symmetric
 * form of the expectation maximisation of IBM Model 1 (Brown et al. 1993), in which both sides must agree.
 *
 * <p>The share of a pair (s, t) in a unit is √(v/(Σ_s v + 1) · v/(Σ_t v + 1)); v is 1 at first, then .01 + n U / (n_s n_t) of
 * the shares n won so far, the units n_s and n_t that hold the words, and the U units in all.
 */
final class Induction {
    private static final int ROUNDS = 3;

    /** Taken from what a pair won, so that a single unit proves nothing. */
    private static final double DISCOUNT = 0.7;

    /** A pair that wins less than this share of its words' units is chance. */
    private static final double LEAST = 0.1;

    /** A unit of more pairs of words is no sentence. */
    private static final int LARGEST = 12_000;

    private final List<Bag> sources;
    private final List<Bag> targets;
    private final int[] sourceUnits; // [source type] units that hold it
    private final int[] targetUnits; // [target type]
    private final int[][] rows; // [source type] target types met in a unit, ascending
    private float[][] won; // [source type][k of rows] in the last round

    private Induction(List<Bag> sources, List<Bag> targets) {
        this.sources = sources;
        this.targets = targets;
        sourceUnits = units(sources);
        targetUnits = units(targets);
        rows = met();
        won = new float[0][];
    }

    /**
     * Links from source to target types.
     *
     * @param sources the words of each unit
     * @param targets the words of the same units in the other language
     */
    static Links links(List<Bag> sources, List<Bag> targets) {
        Induction induction = new Induction(sources, targets);
        for (int round = 0; round < ROUNDS; round++) {
            induction.compete(round == 0);
        }
        return induction.strong();
    }

    private static int[] units(List<Bag> bags) {
        int types = bags.stream()
                        .flatMapToInt(bag -> Arrays.stream(bag.types()))
                        .max()
                        .orElse(-1)
                + 1;
        int[] units = new int[types];
        bags.forEach(bag -> {
            for (int type : bag.types()) {
                units[type]++;
            }
        });
        return units;
    }

    private boolean isSentence(int unit) {
        return (long) sources.get(unit).size() * targets.get(unit).size() <= LARGEST;
    }

    private int[][] met() {
        LinkTable table = new LinkTable();
        for (int unit = 0; unit < sources.size(); unit++) {
            if (isSentence(unit)) {
                for (int s : sources.get(unit).types()) {
                    for (int t : targets.get(unit).types()) {
                        table.add(s, t, 1);
                    }
                }
            }
        }
        return table.bySource(sourceUnits.length).targets();
    }

    private void compete(boolean first) {
        float[][] next = Arrays.stream(rows).map(row -> new float[row.length]).toArray(float[][]::new);
        for (int unit = 0; unit < sources.size(); unit++) {
            if (isSentence(unit)) {
                share(sources.get(unit).types(), targets.get(unit).types(), first, next);
            }
        }
        won = next;
    }

    /** Gives every pair of a unit its share. */
    private void share(int[] from, int[] to, boolean first, float[][] next) {
        double[][] v = new double[from.length][to.length];
        double[] ofSource = new double[from.length];
        double[] ofTarget = new double[to.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                v[i][j] = first ? 1 : strength(from[i], to[j]);
                ofSource[i] += v[i][j];
                ofTarget[j] += v[i][j];
            }
        }
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                next[from[i]][column(from[i], to[j])] +=
                        (float) (v[i][j] / Math.sqrt((ofSource[i] + 1) * (ofTarget[j] + 1)));
            }
        }
    }

    private double strength(int s, int t) {
        return 0.01 + won[s][column(s, t)] * (double) sources.size() / ((double) sourceUnits[s] * targetUnits[t]);
    }

    private int column(int s, int t) {
        return Arrays.binarySearch(rows[s], t);
    }

    private Links strong() {
        LinkTable table = new LinkTable();
        for (int s = 0; s < rows.length; s++) {
            for (int k = 0; k < rows[s].length; k++) {
                double net = won[s][k] - DISCOUNT;
                double share = (net / sourceUnits[s] + net / targetUnits[rows[s][k]]) / 2;
                if (share >= LEAST) {
                    table.add(s, rows[s][k], share);
                }
            }
        }
        return table.bySource(rows.length);
    }
}
