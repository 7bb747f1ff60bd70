package org.couplet.align.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.couplet.text.Bead;
import org.couplet.text.Span;

/**
 * The best path of beads through a band, by Viterbi, with the posterior of each bead as its confidence, by
 * forward-backward. Time and memory grow with the points of the band.
 *
 * <p>Written on plain arrays: this is the inner loop of everything.
 */
public final class Search {
    private final Band band;
    private final Shape[] shapes;
    private final BeadValue value;
    private final double temperature;
    private final double[][] best; // value of the best path to each point
    private final byte[][] last; // index of the shape it ends in
    private final double[][] before; // log of the summed weight of all paths to each point
    private final double[][] after; // the same from each point to the end

    private Search(Band band, List<Shape> shapes, BeadValue value, double temperature) {
        this.band = band;
        this.shapes = shapes.toArray(Shape[]::new);
        this.value = value;
        this.temperature = temperature;
        best = points();
        last = new byte[best.length][];
        before = points();
        after = points();
    }

    /**
     * Cuts both sides into beads.
     *
     * @param shapes allowed; must hold 1-0 and 0-1, so that a path exists
     * @param temperature at least 1: values are divided by it before posteriors are taken, which makes them less sure;
     *     1 takes the values as they are
     * @return beads in order, without evidence; every unit of either side is in exactly one
     */
    public static List<Bead> beads(Band band, List<Shape> shapes, BeadValue value, double temperature) {
        if (!shapes.contains(new Shape(1, 0)) || !shapes.contains(new Shape(0, 1))) {
            throw new IllegalArgumentException("shapes " + shapes + " must hold 1-0 and 0-1");
        }
        Search search = new Search(band, shapes, value, temperature);
        search.forward();
        search.backward();
        return search.beads();
    }

    /** Fills best, last and before. */
    private void forward() {
        best[0][0] = 0;
        before[0][0] = 0;
        double[] terms = new double[shapes.length];
        for (int i = 0; i < best.length; i++) {
            last[i] = new byte[best[i].length];
            for (int j = band.low(i); j <= band.high(i); j++) {
                if (i + j > 0) {
                    reach(i, j, terms);
                }
            }
        }
    }

    private void reach(int i, int j, double[] terms) {
        int column = j - band.low(i);
        for (int k = 0; k < shapes.length; k++) {
            int iStart = i - shapes[k].source();
            int jStart = j - shapes[k].target();
            terms[k] = Double.NEGATIVE_INFINITY;
            if (band.contains(iStart, jStart)) {
                double nats = value.nats(iStart, i, jStart, j);
                int start = jStart - band.low(iStart);
                terms[k] = before[iStart][start] + nats / temperature;
                if (best[iStart][start] + nats > best[i][column]) {
                    best[i][column] = best[iStart][start] + nats;
                    last[i][column] = (byte) k;
                }
            }
        }
        before[i][column] = logSum(terms);
    }

    /** Fills after. */
    private void backward() {
        int rows = band.sources();
        after[rows][band.targets() - band.low(rows)] = 0;
        double[] terms = new double[shapes.length];
        for (int i = rows; i >= 0; i--) {
            for (int j = band.high(i); j >= band.low(i); j--) {
                if (i < rows || j < band.targets()) {
                    leave(i, j, terms);
                }
            }
        }
    }

    private void leave(int i, int j, double[] terms) {
        for (int k = 0; k < shapes.length; k++) {
            int iEnd = i + shapes[k].source();
            int jEnd = j + shapes[k].target();
            terms[k] = Double.NEGATIVE_INFINITY;
            if (band.contains(iEnd, jEnd)) {
                terms[k] = after[iEnd][jEnd - band.low(iEnd)] + value.nats(i, iEnd, j, jEnd) / temperature;
            }
        }
        after[i][j - band.low(i)] = logSum(terms);
    }

    /** The best path's beads, each with its share of the weight of all paths. */
    private List<Bead> beads() {
        double all = before[band.sources()][band.targets() - band.low(band.sources())];
        List<Bead> beads = new ArrayList<>();
        int i = band.sources();
        int j = band.targets();
        while (i > 0 || j > 0) {
            Shape shape = shapes[last[i][j - band.low(i)]];
            int iStart = i - shape.source();
            int jStart = j - shape.target();
            double through = before[iStart][jStart - band.low(iStart)]
                    + value.nats(iStart, i, jStart, j) / temperature
                    + after[i][j - band.low(i)];
            double posterior = Math.min(1, Math.exp(through - all));
            beads.add(new Bead(new Span(iStart, i), new Span(jStart, j), posterior, List.of()));
            i = iStart;
            j = jStart;
        }
        Collections.reverse(beads);
        return beads;
    }

    /** One value a point of the band, minus infinity at first. */
    private double[][] points() {
        double[][] points = new double[band.sources() + 1][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[band.high(i) - band.low(i) + 1];
            Arrays.fill(points[i], Double.NEGATIVE_INFINITY);
        }
        return points;
    }

    private static double logSum(double[] terms) {
        double max = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            max = Math.max(max, term);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (double term : terms) {
            if (term > max - 40) { // e^-40 is lost in a double's rounding
                sum += Math.exp(term - max);
            }
        }
        return max + Math.log(sum);
    }
}
