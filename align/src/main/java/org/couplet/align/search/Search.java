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

    private Search(Band band, List<Shape> shapes, BeadValue value, double temperature) {
        this.band = band;
        this.shapes = shapes.toArray(Shape[]::new);
        this.value = value;
        this.temperature = temperature;
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
        return search.withPosteriors(search.bestPath());
    }

    /** The shapes of the heaviest path, first to last. */
    private List<Shape> bestPath() {
        double[][] best = points();
        byte[][] choice = new byte[best.length][];
        for (int i = 0; i < best.length; i++) {
            choice[i] = new byte[best[i].length];
            for (int j = band.low(i); j <= band.high(i); j++) {
                enter(best, choice, i, j);
            }
        }
        return backwards(choice);
    }

    private void enter(double[][] best, byte[][] choice, int i, int j) {
        int column = j - band.low(i);
        if (i == 0 && j == 0) {
            best[0][0] = 0;
            return;
        }
        for (int k = 0; k < shapes.length; k++) {
            double reached = at(best, i - shapes[k].source(), j - shapes[k].target());
            if (reached > Double.NEGATIVE_INFINITY) {
                double total = reached + nats(shapes[k], i, j);
                if (total > best[i][column]) {
                    best[i][column] = total;
                    choice[i][column] = (byte) k;
                }
            }
        }
    }

    private List<Shape> backwards(byte[][] choice) {
        List<Shape> path = new ArrayList<>();
        int i = band.sources();
        int j = band.targets();
        while (i > 0 || j > 0) {
            Shape shape = shapes[choice[i][j - band.low(i)]];
            path.add(shape);
            i -= shape.source();
            j -= shape.target();
        }
        Collections.reverse(path);
        return path;
    }

    private List<Bead> withPosteriors(List<Shape> path) {
        double[][] before = forward();
        double[][] after = backward();
        double all = before[band.sources()][band.targets() - band.low(band.sources())];
        List<Bead> beads = new ArrayList<>(path.size());
        int i = 0;
        int j = 0;
        for (Shape shape : path) {
            int iEnd = i + shape.source();
            int jEnd = j + shape.target();
            double logPosterior =
                    at(before, i, j) + nats(shape, iEnd, jEnd) / temperature + at(after, iEnd, jEnd) - all;
            double posterior = Math.min(1, Math.exp(logPosterior));
            beads.add(new Bead(new Span(i, iEnd), new Span(j, jEnd), posterior, List.of()));
            i = iEnd;
            j = jEnd;
        }
        return beads;
    }

    /** Log of the summed weight of all paths from the start to each point. */
    private double[][] forward() {
        double[][] sum = points();
        sum[0][0] = 0;
        double[] terms = new double[shapes.length];
        for (int i = 0; i < sum.length; i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                for (int k = 0; k < shapes.length; k++) {
                    double reached = at(sum, i - shapes[k].source(), j - shapes[k].target());
                    terms[k] = reached == Double.NEGATIVE_INFINITY
                            ? reached
                            : reached + nats(shapes[k], i, j) / temperature;
                }
                if (i + j > 0) {
                    sum[i][j - band.low(i)] = logSum(terms);
                }
            }
        }
        return sum;
    }

    /** Log of the summed weight of all paths from each point to the end. */
    private double[][] backward() {
        double[][] sum = points();
        int last = band.sources();
        sum[last][band.targets() - band.low(last)] = 0;
        double[] terms = new double[shapes.length];
        for (int i = last; i >= 0; i--) {
            for (int j = band.high(i); j >= band.low(i); j--) {
                for (int k = 0; k < shapes.length; k++) {
                    int iEnd = i + shapes[k].source();
                    int jEnd = j + shapes[k].target();
                    double reached = at(sum, iEnd, jEnd);
                    terms[k] = reached == Double.NEGATIVE_INFINITY
                            ? reached
                            : reached + nats(shapes[k], iEnd, jEnd) / temperature;
                }
                if (i < last || j < band.targets()) {
                    sum[i][j - band.low(i)] = logSum(terms);
                }
            }
        }
        return sum;
    }

    private double nats(Shape shape, int iEnd, int jEnd) {
        return value.nats(iEnd - shape.source(), iEnd, jEnd - shape.target(), jEnd);
    }

    private double at(double[][] points, int i, int j) {
        return band.contains(i, j) ? points[i][j - band.low(i)] : Double.NEGATIVE_INFINITY;
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
