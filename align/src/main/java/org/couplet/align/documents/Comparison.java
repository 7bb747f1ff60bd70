package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What was found of each cell. Plain arrays, because a large pile has millions of cells, of which few become candidates;
 * threads may fill them, each cell one thread.
 */
final class Comparison {
    final double[] words; // [cell]
    final double[] sourceLetters; // [source]
    final double[] targetLetters; // [target]
    private final double[] orders; // [cell]: the sum of Order.Found
    private final byte[] terms; // [cell]: its terms, at most 30
    private final byte[] points; // [cell]: of its chain, at most 30
    private final byte[] lengths; // [cell]: of its chain
    private final Cells cells;

    Comparison(Cells cells, int sources, int targets) {
        this.cells = cells;
        words = new double[cells.size()];
        orders = new double[cells.size()];
        terms = new byte[cells.size()];
        points = new byte[cells.size()];
        lengths = new byte[cells.size()];
        sourceLetters = new double[sources];
        targetLetters = new double[targets];
    }

    void put(int cell, Order.Found order) {
        orders[cell] = order.sum();
        terms[cell] = (byte) order.terms();
        points[cell] = (byte) order.chain().points();
        lengths[cell] = (byte) order.chain().length();
    }

    private Order.Found order(int cell) {
        return new Order.Found(terms[cell], orders[cell], new Chain(points[cell], lengths[cell]));
    }

    private double total(int cell) {
        return words[cell] + order(cell).value();
    }

    /** Those that are among the best so many of their source or of their target, in order of source, then target. */
    List<Candidate> best(int most, Cells.Turned turned) {
        BitSet kept = new BitSet(cells.size());
        int[] own = new int[cells.size()];
        Arrays.setAll(own, cell -> cell);
        for (int s = 0; s < sourceLetters.length; s++) {
            keepBest(most, own, cells.start(s), cells.start(s + 1), kept);
        }
        for (int t = 0; t < targetLetters.length; t++) {
            keepBest(
                    most,
                    turned.places(),
                    turned.cells().start(t),
                    turned.cells().start(t + 1),
                    kept);
        }
        List<Candidate> best = new ArrayList<>(kept.cardinality());
        for (int s = 0; s < sourceLetters.length; s++) {
            for (int k = kept.nextSetBit(cells.start(s));
                    k >= 0 && k < cells.start(s + 1);
                    k = kept.nextSetBit(k + 1)) {
                best.add(candidate(s, k));
            }
        }
        return best;
    }

    /** Equal ones at the border all stay. */
    private void keepBest(int most, int[] places, int start, int end, BitSet kept) {
        double[] totals = new double[end - start];
        Arrays.setAll(totals, i -> total(places[start + i]));
        Arrays.sort(totals);
        double least = totals.length <= most ? Double.NEGATIVE_INFINITY : totals[totals.length - most];
        for (int i = start; i < end; i++) {
            if (total(places[i]) >= least) {
                kept.set(places[i]);
            }
        }
    }

    private Candidate candidate(int s, int cell) {
        int t = cells.column(cell);
        double log = Math.log((targetLetters[t] + 1) / (sourceLetters[s] + 1));
        return new Candidate(s, t, words[cell], log, 0, order(cell));
    }
}
