package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.search.Anchor;
import org.couplet.align.search.Anchors;

/** Pairs of sentences that share rare linked terms: the line along which the search looks. */
final class AnchorFinder {
    /** Only terms that stand in at most so many sentences lead to a partner, or in so large a share of a long text's. */
    private static final int RARE = 40;

    private static final double RARE_SHARE = 1 / 400.0;

    /** Only links this many times likelier than chance count. */
    private static final double LEAST_RATIO = 5;

    /** Weight of a ratio against the length of the sentence. */
    private static final double KAPPA = 0.1;

    /** A candidate below this many nats is none. */
    private static final double LEAST_WEIGHT = 1.5;

    /** Candidates kept for a sentence. */
    private static final int KEPT = 3;

    private final Reading reading;
    private final Postings targets;
    private final int rare;
    private final double[] weight; // [target sentence], of the source sentence in hand
    private final int[] touched; // target sentences of some weight
    private int touches;
    private final int[] heaviest = new int[KEPT]; // target sentences, of the source sentence in hand
    private int kept;

    private AnchorFinder(Reading reading) {
        this.reading = reading;
        targets = new Postings(reading.target());
        weight = new double[reading.target().sentences()];
        rare = Math.max(RARE, (int) (RARE_SHARE * weight.length));
        touched = new int[weight.length];
    }

    /** Anchors that ascend in both texts. */
    static List<Anchor> in(Reading reading) {
        AnchorFinder finder = new AnchorFinder(reading);
        List<Anchor> candidates = new ArrayList<>();
        for (int i = 0; i < reading.source().sentences(); i++) {
            finder.candidates(i, candidates);
        }
        return Anchors.chain(candidates, reading.target().sentences());
    }

    private void candidates(int i, List<Anchor> into) {
        Tokens source = reading.source();
        Table table = reading.forward();
        for (int slot = source.starts[i]; slot < source.starts[i + 1]; slot++) {
            int s = source.types[slot];
            for (int k = 0; k < table.weights[s].length; k++) {
                int t = table.isFull(s) ? k : table.targets[s][k];
                double ratio = table.weights[s][k] / table.mass[s] / table.frequency[t];
                if (ratio >= LEAST_RATIO && targets.sentencesWith(t) <= rare) {
                    add(t, Math.log1p(KAPPA * ratio / source.lengths[i]));
                }
            }
        }
        kept = 0;
        for (int k = 0; k < touches; k++) {
            if (weight[touched[k]] >= LEAST_WEIGHT) {
                keep(touched[k]);
            }
        }
        for (int k = 0; k < kept; k++) {
            into.add(new Anchor(i, heaviest[k], weight[heaviest[k]]));
        }
        while (touches > 0) {
            weight[touched[--touches]] = 0;
        }
    }

    private void add(int type, double nats) {
        for (int at = targets.first(type); at < targets.end(type); at++) {
            int j = targets.sentence(at);
            if (weight[j] == 0) {
                touched[touches++] = j;
            }
            weight[j] += nats * targets.weight(at);
        }
    }

    /** Keeps a sentence if it is among the heaviest, the first of equals. */
    private void keep(int j) {
        int at = kept;
        while (at > 0
                && (weight[j] > weight[heaviest[at - 1]]
                        || (weight[j] == weight[heaviest[at - 1]] && j < heaviest[at - 1]))) {
            at--;
        }
        if (at < KEPT) {
            kept = Math.min(KEPT, kept + 1);
            System.arraycopy(heaviest, at, heaviest, at + 1, kept - at - 1);
            heaviest[at] = j;
        }
    }
}
