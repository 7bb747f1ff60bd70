package org.couplet.align.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Picks from many possible anchors those that agree with each other. */
public final class Anchors {
    /** An anchor further than this many columns from where its neighbours point is dropped. */
    private static final int STRAY = 15;

    /** Neighbours asked on each side. */
    private static final int NEIGHBOURS = 3;

    private Anchors() {}

    /**
     * The heaviest chain that ascends strictly in both coordinates, without strays.
     *
     * @param candidates in any order, none outside the texts
     * @param targets number of target units
     */
    public static List<Anchor> chain(List<Anchor> candidates, int targets) {
        return withoutStrays(heaviest(candidates, targets));
    }

    /** Heaviest increasing subsequence with a Fenwick tree of prefix maxima: O(n log m). */
    private static List<Anchor> heaviest(List<Anchor> candidates, int targets) {
        List<Anchor> sorted = new ArrayList<>(candidates);
        // Within a row from right to left, so that no two anchors of one row follow each other.
        sorted.sort(Comparator.comparingInt(Anchor::source)
                .thenComparing(Anchor::target, Comparator.reverseOrder())
                .thenComparing(Anchor::weight, Comparator.reverseOrder()));
        double[] weight = new double[sorted.size()]; // of the best chain that ends here
        int[] before = new int[sorted.size()];
        int[] tree = new int[targets + 1]; // candidate + 1 with the heaviest chain below; 0 for none
        for (int k = 0; k < sorted.size(); k++) {
            Anchor anchor = sorted.get(k);
            int best = bestBelow(tree, weight, anchor.target()) - 1;
            before[k] = best;
            weight[k] = anchor.weight() + (best < 0 ? 0 : weight[best]);
            enter(tree, weight, anchor.target(), k);
        }
        return backwards(sorted, weight, before);
    }

    private static int bestBelow(int[] tree, double[] weight, int target) {
        int best = 0;
        for (int at = target; at > 0; at -= at & -at) {
            if (tree[at] > 0 && (best == 0 || weight[tree[at] - 1] > weight[best - 1])) {
                best = tree[at];
            }
        }
        return best;
    }

    private static void enter(int[] tree, double[] weight, int target, int candidate) {
        for (int at = target + 1; at < tree.length; at += at & -at) {
            if (tree[at] == 0 || weight[candidate] > weight[tree[at] - 1]) {
                tree[at] = candidate + 1;
            }
        }
    }

    private static List<Anchor> backwards(List<Anchor> sorted, double[] weight, int[] before) {
        int last = -1;
        for (int k = 0; k < weight.length; k++) {
            if (last < 0 || weight[k] > weight[last]) {
                last = k;
            }
        }
        List<Anchor> chain = new ArrayList<>();
        for (int k = last; k >= 0; k = before[k]) {
            chain.add(sorted.get(k));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static List<Anchor> withoutStrays(List<Anchor> chain) {
        List<Anchor> kept = new ArrayList<>();
        for (int k = 0; k < chain.size(); k++) {
            if (distanceFromLine(chain, k) <= STRAY) {
                kept.add(chain.get(k));
            }
        }
        return kept;
    }

    /**
     * How far anchor k lies from where its neighbours point: from the median of their offsets, or the nearer of the two
     * medians where their number is even, since k may end one block and others start the next.
     */
    private static int distanceFromLine(List<Anchor> chain, int k) {
        int[] offsets = IntStream.range(Math.max(0, k - NEIGHBOURS), Math.min(chain.size(), k + NEIGHBOURS + 1))
                .filter(other -> other != k)
                .map(other -> offset(chain.get(other)))
                .sorted()
                .toArray();
        if (offsets.length == 0) {
            return 0;
        }
        int offset = offset(chain.get(k));
        int lower = Math.abs(offset - offsets[(offsets.length - 1) / 2]);
        int upper = Math.abs(offset - offsets[offsets.length / 2]);
        return Math.min(lower, upper);
    }

    private static int offset(Anchor anchor) {
        return anchor.target() - anchor.source();
    }
}
