package org.couplet.align.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private float[][] before; // [source type][k of rows] won in the round before the last
    private float[][] won; // [source type][k of rows] won in the last round

    private Induction(List<Bag> sources, List<Bag> targets) {
        this.sources = sources;
        this.targets = targets;
        sourceUnits = units(sources);
        targetUnits = units(targets);
        rows = met();
        before = new float[0][];
        won = new float[0][];
        for (int round = 0; round < ROUNDS; round++) {
            compete();
        }
    }

    /**
     * Links from source to target types.
     *
     * @param sources the words of each unit
     * @param targets the words of the same units in the other language
     */
    static Links links(List<Bag> sources, List<Bag> targets) {
        Induction induction = new Induction(sources, targets);
        return induction.strong().bySource(induction.sourceUnits.length);
    }

    /**
     * Links from units that come from several texts.
     *
     * @param ends [lesson]: the number of units up to the end of the lesson; lessons follow each other
     */
    static Taught taught(List<Bag> sources, List<Bag> targets, int[] ends) {
        Induction induction = new Induction(sources, targets);
        LinkTable strong = induction.strong();
        Prior links =
                new Prior(strong.bySource(induction.sourceUnits.length), strong.byTarget(induction.targetUnits.length));
        List<Without> without = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            without.add(induction.without(start, end, links));
            start = end;
        }
        return new Taught(strong, without);
    }

    /** @param lessons [lesson]: what remains without it */
    record Taught(LinkTable links, List<Without> lessons) {}

    /**
     * Links as they would be without one lesson, of the types whose links it made stronger.
     *
     * @param sources types, ascending
     * @param ofSources all links of these source types that are left
     * @param targets types, ascending
     * @param ofTargets all links of these target types that are left
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
    record Without(int[] sources, LinkTable ofSources, int[] targets, LinkTable ofTargets) {}

    private Without without(int start, int end, Prior links) {
        Own own = new Own();
        for (int unit = start; unit < end; unit++) {
            own.count(unit);
            if (isSentence(unit)) {
                share(unit, before, (s, k, share) -> {
                    if (links.forward().weight(s, rows[s][k]) > 0) {
                        own.won.merge((long) s << 32 | rows[s][k], share, Double::sum);
                    }
                });
            }
        }
        int[] from = own.won.keySet().stream()
                .mapToInt(link -> (int) (link >>> 32))
                .distinct()
                .sorted()
                .toArray();
        int[] to = own.won.keySet().stream()
                .mapToInt(Long::intValue)
                .distinct()
                .sorted()
                .toArray();
        LinkTable ofSources = new LinkTable();
        for (int s : from) {
            for (int t : links.forward().targets()[s]) {
                own.addRest(s, t, ofSources);
            }
        }
        LinkTable ofTargets = new LinkTable();
        for (int t : to) {
            for (int s : links.backward().targets()[t]) {
                own.addRest(s, t, ofTargets);
            }
        }
        return new Without(from, ofSources, to, ofTargets);
    }

    /** What the units of one lesson contributed. */
    private final class Own {
        final Map<Long, Double> won = new HashMap<>(); // by link
        final Map<Integer, Integer> ofSource = new HashMap<>(); // units by type
        final Map<Integer, Integer> ofTarget = new HashMap<>();

        void count(int unit) {
            for (int s : sources.get(unit).types()) {
                ofSource.merge(s, 1, Integer::sum);
            }
            for (int t : targets.get(unit).types()) {
                ofTarget.merge(t, 1, Integer::sum);
            }
        }

        void addRest(int s, int t, LinkTable into) {
            double left = Induction.this.won[s][column(s, t)] - won.getOrDefault((long) s << 32 | t, 0.0);
            double weight = weight(
                    left, sourceUnits[s] - ofSource.getOrDefault(s, 0), targetUnits[t] - ofTarget.getOrDefault(t, 0));
            if (weight >= LEAST) {
                into.add(s, t, weight);
            }
        }
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

    private void compete() {
        float[][] next = Arrays.stream(rows).map(row -> new float[row.length]).toArray(float[][]::new);
        for (int unit = 0; unit < sources.size(); unit++) {
            if (isSentence(unit)) {
                share(unit, won, (s, k, share) -> next[s][k] += (float) share);
            }
        }
        before = won;
        won = next;
    }

    private interface Winner {
        /** @param k of the row of s */
        void wins(int s, int k, double share);
    }

    /**
     * Gives every pair of a unit its share.
     *
     * @param past what the pairs won before; empty at first
     */
    private void share(int unit, float[][] past, Winner winner) {
        int[] from = sources.get(unit).types();
        int[] to = targets.get(unit).types();
        double[][] v = new double[from.length][to.length];
        double[] ofSource = new double[from.length];
        double[] ofTarget = new double[to.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                v[i][j] = past.length == 0 ? 1 : strength(from[i], to[j], past);
                ofSource[i] += v[i][j];
                ofTarget[j] += v[i][j];
            }
        }
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < to.length; j++) {
                winner.wins(
                        from[i], column(from[i], to[j]), v[i][j] / Math.sqrt((ofSource[i] + 1) * (ofTarget[j] + 1)));
            }
        }
    }

    private double strength(int s, int t, float[][] past) {
        return 0.01 + past[s][column(s, t)] * (double) sources.size() / ((double) sourceUnits[s] * targetUnits[t]);
    }

    private int column(int s, int t) {
        return Arrays.binarySearch(rows[s], t);
    }

    private LinkTable strong() {
        LinkTable table = new LinkTable();
        for (int s = 0; s < rows.length; s++) {
            for (int k = 0; k < rows[s].length; k++) {
                double weight = weight(won[s][k], sourceUnits[s], targetUnits[rows[s][k]]);
                if (weight >= LEAST) {
                    table.add(s, rows[s][k], weight);
                }
            }
        }
        return table;
    }

    /** The share of its words' units that a pair won, less the discount. */
    private static double weight(double won, int sourceUnits, int targetUnits) {
        double net = won - DISCOUNT;
        return net <= 0 ? 0 : (net / sourceUnits + net / targetUnits) / 2;
    }
}
