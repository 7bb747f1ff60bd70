package org.couplet.align.documents;

import java.util.Arrays;
import org.couplet.align.lexicon.Links;
import org.couplet.align.lexicon.Rows;
import org.couplet.align.terms.Vocabulary;

/**
 * How well a text of one language accounts for the terms of texts in the other: one direction. Hold one source with
 * {@link #hold} and ask for many targets.
 *
 * <p>f = Σ_t c_t ln r(t) / √Σ c_t, r(t) = .3 + .7 Σ_s c_s/|a| · P(t|s) / p(t), P(t|s) = (3 d(s,t) + 5 p(t)) / (3 Σd +
 * 5).
 */
final class Overlap {
    /** Occurrences that a link d = 1 counts for, as in the sentence lexicon. */
    private static final double PRIOR = 3;

    /** Occurrences after which a term's translations count for half: .933 on news with 2 as with 5, no gain. */
    private static final double BACKGROUND = 5;

    /** The share of a text that has nothing to do with the other, as in the sentence model; .1 is no better. */
    private static final double NOISE = 0.3;

    /** Terms below which a text's few terms do not count as many. */
    static final double LEAST_KNOWN = 5;

    private final Links links;
    private final Commonness commonness;
    private final boolean[] known; // [target type]: whether its absence or presence says something
    private final double[] expected; // [target type]: Σ_s c_s/|a| · P(t|s) without the background's share
    private final int[] touched; // target types of which expected is not 0
    private int touchedCount;
    private double background; // mass of the source that nothing is known of

    Overlap(Links links, Vocabulary targets, Commonness commonness) {
        this.links = links;
        this.commonness = commonness;
        known = new boolean[targets.size()];
        for (int[] row : links.targets()) {
            for (int t : row) {
                known[t] = true;
            }
        }
        for (int t = 0; t < known.length; t++) {
            known[t] |= targets.term(t).isNeutral();
        }
        expected = new double[targets.size()];
        touched = new int[targets.size()];
    }

    boolean known(int type) {
        return known[type];
    }

    /** Makes this the source that {@link #of} compares with. */
    void hold(Reading source) {
        hold(source, Rows.NONE);
    }

    /** @param own rows that hold for this source in place of the links' own */
    void hold(Reading source, Rows own) {
        for (int k = 0; k < touchedCount; k++) {
            expected[touched[k]] = 0;
        }
        touchedCount = 0;
        background = 0;
        for (int i = 0; i < source.weights.length; i++) {
            int type = source.bag.types()[i];
            int row = own.indexOf(type);
            if (row < 0) {
                spread(links.targets()[type], links.weights()[type], source.weights[i] / source.mass);
            } else {
                spread(own.links().targets()[row], own.links().weights()[row], source.weights[i] / source.mass);
            }
        }
    }

    private void spread(int[] targets, float[] d, double share) {
        double sum = 0;
        for (float weight : d) {
            sum += weight;
        }
        double norm = PRIOR * sum + BACKGROUND;
        background += share * BACKGROUND / norm;
        for (int k = 0; k < targets.length; k++) {
            if (expected[targets[k]] == 0) {
                touched[touchedCount++] = targets[k];
            }
            expected[targets[k]] += share * PRIOR * d[k] / norm;
        }
    }

    /** f of the target, given the source held. */
    double of(Reading target) {
        double sum = 0;
        double mass = 0;
        double absent = Math.log(NOISE + (1 - NOISE) * background);
        int[] types = target.bag.types();
        for (int i = 0; i < types.length; i++) {
            int t = types[i];
            if (known[t]) {
                float c = target.weights[i];
                mass += c;
                sum += c * (expected[t] == 0 ? absent : ratio(expected[t] / commonness.besides(target, i)));
            }
        }
        return sum / Math.sqrt(Math.max(LEAST_KNOWN, mass));
    }

    private double ratio(double x) {
        return Math.log(NOISE + (1 - NOISE) * (background + x));
    }

    /** Target types that the source held makes likelier, in no order. */
    int[] expectedTypes() {
        return Arrays.copyOf(touched, touchedCount);
    }

    /** How many times likelier such a type is than elsewhere; what {@link #gain} grows with. */
    double lift(int type) {
        return expected[type] / commonness.of(type);
    }

    /** How much f's sum gains by one such type over its absence. */
    double gain(int type) {
        return ratio(lift(type)) - ratio(0);
    }
}
