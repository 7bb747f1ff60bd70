package org.couplet.align.documents;

import java.util.Arrays;
import org.couplet.align.lexicon.Links;
import org.couplet.align.lexicon.Rows;

/**
 * Whether the terms that two texts share stand at like places. Two articles on one event share their numbers and names,
 * but only a translation tells them in the same order. Hold one source with {@link #hold}, ask for many targets.
 *
 * <p>For each shared term that stands at most twice on either side: δ, the smallest difference of relative position, at
 * density .7 e^(−δ/s)/s + .3 g(δ) in a translation against g(δ) = 2m(1−δ)^(2m−1), that of the smallest of m differences
 * of random positions. Beside it the longest chain of them that ascends in both texts, which stands where parts of a text
 * are missing.
 */
final class Order {
    /**
     * Mean distance of a term's places in a translation; .05 is better where texts are whole, worse where parts miss.
     */
    private static final double SPREAD = 0.1;

    /** The share of the shared terms that are shared by chance or stand elsewhere. */
    private static final double ASTRAY = 0.3;

    /** The rarest terms are enough, and many common ones would outvote them. */
    private static final int MOST = 30;

    /** Terms in comparable places from which on {@link #LEAST_VALUE} or {@link #LEAST_EVIDENCE} is demanded. */
    private static final int TELLING = 8;

    /** Articles on one event tell its numbers and names in another order: at −2.2 to .3, true pairs above 1. */
    private static final double LEAST_VALUE = 0.5;

    /** Nats: of eight terms in any order six ascend, or of thirty thirteen. */
    private static final double LEAST_EVIDENCE = 1;

    /** Occurrences up to which it is plain which one answers which. */
    static final int RARE = 2;

    private final Links links;
    private final Commonness commonness;
    private final int[] partner; // [target type]: index in the source's bag of its best-linked rare term, or -1
    private final float[] strength; // [target type]: d of that link
    private Reading source;
    private Rows own = Rows.NONE;

    Order(Links links, Commonness commonness, int targetTypes) {
        this.links = links;
        this.commonness = commonness;
        partner = new int[targetTypes];
        Arrays.fill(partner, -1);
        strength = new float[targetTypes];
    }

    void hold(Reading next) {
        hold(next, Rows.NONE);
    }

    /** @param nextOwn rows that hold for this source in place of the links' own */
    void hold(Reading next, Rows nextOwn) {
        if (source != null) {
            each(source, (i, t, d) -> {
                partner[t] = -1;
                strength[t] = 0;
            });
        }
        source = next;
        own = nextOwn;
        each(source, (i, t, d) -> {
            if (d > strength[t]) {
                partner[t] = i;
                strength[t] = d;
            }
        });
    }

    private interface Link {
        void at(int i, int target, float d);
    }

    private void each(Reading reading, Link link) {
        for (int i = 0; i < reading.bag.size(); i++) {
            if (reading.bag.counts()[i] <= RARE) {
                int type = reading.bag.types()[i];
                int row = own.indexOf(type);
                int[] targets = row < 0 ? links.targets()[type] : own.links().targets()[row];
                float[] weights = row < 0 ? links.weights()[type] : own.links().weights()[row];
                for (int k = 0; k < targets.length; k++) {
                    link.at(i, targets[k], weights[k]);
                }
            }
        }
    }

    /**
     * What the order of the terms shared says.
     *
     * @param terms how many could be compared, at most {@link #MOST}
     * @param sum of their log-likelihood ratios, nats; below 0 when the order is that of chance
     * @param chain of those that stand apart
     */
    record Found(int terms, double sum, Chain chain) {
        /** The sum, tempered: terms that stand together move together. */
        double value() {
            return sum / Math.sqrt(terms + 4.0);
        }

        /** Whether there are enough terms to tell, and they stand neither at like places nor in one order. */
        boolean isAnother() {
            return chain.points() >= TELLING && value() < LEAST_VALUE && chain.evidence() < LEAST_EVIDENCE;
        }
    }

    Found of(Reading target) {
        double[][] shared = new double[target.bag.size()][]; // [k]: rarity, log-likelihood ratio, both places
        int n = 0;
        for (int j = 0; j < target.bag.size(); j++) {
            int t = target.bag.types()[j];
            if (target.bag.counts()[j] <= RARE && partner[t] >= 0) {
                double p = commonness.besides(target, j);
                double[] places = places(partner[t], target, j);
                shared[n++] = new double[] {
                    strength[t] / p,
                    ratio(partner[t], target, j, Math.abs(places[0] - places[1])),
                    places[0] * source.length,
                    places[1] * target.length
                };
            }
        }
        Arrays.sort(shared, 0, n, (x, y) -> Double.compare(y[0], x[0]));
        int k = Math.min(n, MOST);
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += shared[i][1];
        }
        Chain chain = Chain.of(Arrays.stream(shared, 0, k)
                .map(one -> new double[] {one[2], one[3]})
                .toArray(double[][]::new));
        return new Found(k, sum, chain);
    }

    /** Of the places of both terms the two that lie nearest, relative to the length of the texts. */
    private double[] places(int i, Reading target, int j) {
        double[] nearest = {source.first[i], target.first[j]};
        for (double x : new double[] {source.first[i], source.last[i]}) {
            for (double y : new double[] {target.first[j], target.last[j]}) {
                if (Math.abs(x - y) < Math.abs(nearest[0] - nearest[1])) {
                    nearest = new double[] {x, y};
                }
            }
        }
        return nearest;
    }

    private double ratio(int i, Reading target, int j, double delta) {
        int m = (source.bag.counts()[i] > 1 ? 2 : 1) * (target.bag.counts()[j] > 1 ? 2 : 1);
        double chance = 2 * m * Math.pow(1 - delta, 2 * m - 1);
        return Math.log(((1 - ASTRAY) * Math.exp(-delta / SPREAD) / SPREAD + ASTRAY * chance) / chance);
    }
}
