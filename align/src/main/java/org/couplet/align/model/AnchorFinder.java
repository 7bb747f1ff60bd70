package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Anchor;
import org.couplet.align.search.Anchors;
import org.couplet.align.terms.Bag;

/** Pairs of sentences that share rare linked terms: the line along which the search looks. */
final class AnchorFinder {
    /** Only terms that stand in at most so many sentences lead to a partner. */
    private static final int RARE = 40;

    /** Only links this many times likelier than chance count. */
    private static final double LEAST_RATIO = 5;

    /** Weight of a ratio against the length of the sentence. */
    private static final double KAPPA = 0.1;

    /** A candidate below this many nats is none. */
    private static final double LEAST_WEIGHT = 1.5;

    /** Candidates kept for a sentence. */
    private static final int KEPT = 3;

    private final Links links;
    private final double[] frequency; // [target type]
    private final Postings targets;
    private final double[] weight; // [target sentence], of the source sentence in hand
    private final int[] touched; // target sentences of some weight
    private int touches;

    private AnchorFinder(Side target, Links links) {
        this.links = links;
        frequency = Words.frequencies(target);
        targets = new Postings(target);
        weight = new double[target.size()];
        touched = new int[target.size()];
    }

    /** Anchors that ascend in both texts. */
    static List<Anchor> between(Side source, Side target, Links links) {
        AnchorFinder finder = new AnchorFinder(target, links);
        List<Anchor> candidates = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            finder.candidates(i, source.bags().get(i), candidates);
        }
        return Anchors.chain(candidates, target.size());
    }

    private void candidates(int i, Bag bag, List<Anchor> into) {
        for (int k = 0; k < bag.size(); k++) {
            int s = bag.types()[k];
            for (int l = 0; l < links.targets()[s].length; l++) {
                int t = links.targets()[s][l];
                double ratio = links.weights()[s][l] / frequency[t];
                if (ratio >= LEAST_RATIO && targets.sentencesWith(t) <= RARE) {
                    add(t, Math.log1p(KAPPA * ratio / bag.length()));
                }
            }
        }
        for (int kept = 0; kept < KEPT; kept++) {
            int best = heaviest();
            if (best < 0) {
                break;
            }
            into.add(new Anchor(i, best, weight[best]));
            weight[best] = 0;
        }
        while (touches > 0) {
            weight[touched[--touches]] = 0;
        }
    }

    private void add(int type, double nats) {
        for (int slot = targets.first(type, 0); slot < targets.end(type); slot++) {
            int j = targets.sentence(slot);
            if (weight[j] == 0) {
                touched[touches++] = j;
            }
            weight[j] += nats * targets.count(slot);
        }
    }

    /** The touched sentence of most weight, the first of equals; -1 where none weighs enough. */
    private int heaviest() {
        int best = -1;
        for (int k = 0; k < touches; k++) {
            int j = touched[k];
            boolean more = best < 0 || weight[j] > weight[best] || (weight[j] == weight[best] && j < best);
            if (weight[j] >= LEAST_WEIGHT && more) {
                best = j;
            }
        }
        return best;
    }
}
