package org.couplet.align.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.couplet.align.parallel.Interrupted;

/**
 * The weight of all paths through each grid point, summed forwards and then, row by row, backwards; a row is let go when it has
 * told how probable its beads are. The states are those of {@link Viterbi}.
 */
final class ForwardBackward {
    private final Lattice lattice;
    private final double perNat; // 1 / temperature
    private final double opening; // nats over temperature of each change of state
    private final double going;
    private final double afterBead;
    private final double afterGap;
    private final double[] terms; // [shape] of the point in hand
    private final double[][] matched; // log weight of all paths to each point that end in a two-sided bead
    private final double[][] open; // and in a gap
    private final double[][] onMatched; // log weight of all paths from each point to the end, after a two-sided bead
    private final double[][] onOpen; // and in a gap
    private final List<Posteriors.Probable> beads = new ArrayList<>();
    private final Posteriors.Alone sources;
    private final Posteriors.Alone targets;
    private double all; // log weight of all paths
    private double least; // log weight of those by which a bead is worth telling

    private ForwardBackward(Lattice lattice, double temperature) {
        this.lattice = lattice;
        perNat = 1 / temperature;
        opening = Math.log(lattice.gaps.open()) * perNat;
        going = Math.log(lattice.gaps.extend()) * perNat;
        afterBead = Math.log(1 - lattice.gaps.open()) * perNat;
        afterGap = Math.log(1 - lattice.gaps.extend()) * perNat;
        terms = new double[lattice.shapes.length];
        int rows = lattice.band.sources() + 1;
        matched = new double[rows][];
        open = new double[rows][];
        onMatched = new double[rows][];
        onOpen = new double[rows][];
        sources = new Posteriors.Alone(lattice.band.sources());
        targets = new Posteriors.Alone(lattice.band.targets());
    }

    static Posteriors posteriors(Lattice lattice, double temperature) {
        ForwardBackward weights = new ForwardBackward(lattice, temperature);
        weights.forward();
        weights.backward();
        Collections.reverse(weights.beads);
        return new Posteriors(weights.beads, weights.sources, weights.targets);
    }

    private void forward() {
        for (int i = 0; i < matched.length; i++) {
            Interrupted.check();
            matched[i] = lattice.row(i);
            open[i] = lattice.row(i);
            for (int j = lattice.band.low(i); j <= lattice.band.high(i); j++) {
                if (i + j == 0) {
                    matched[0][0] = 0;
                } else {
                    reach(i, j);
                }
            }
        }
        int rows = lattice.band.sources();
        int last = lattice.column(rows, lattice.band.targets());
        all = LogSum.of(matched[rows][last], open[rows][last]);
        least = all + Math.log(Posteriors.LEAST);
    }

    private void reach(int i, int j) {
        int n = 0;
        for (int k = 0; k < lattice.shapes.length; k++) {
            int iStart = i - lattice.shapes[k].source();
            int jStart = j - lattice.shapes[k].target();
            if (lattice.band.contains(iStart, jStart)) {
                int column = lattice.column(iStart, jStart);
                terms[n++] = toMatch(iStart, column) + lattice.nats(iStart, column, k) * perNat;
            }
        }
        int column = lattice.column(i, j);
        matched[i][column] = LogSum.of(terms, n);
        double source = Double.NEGATIVE_INFINITY;
        double target = Double.NEGATIVE_INFINITY;
        if (lattice.band.contains(i - 1, j)) {
            source = toGap(i - 1, lattice.column(i - 1, j)) + lattice.gaps.sources()[i - 1] * perNat;
        }
        if (lattice.band.contains(i, j - 1)) {
            target = toGap(i, column - 1) + lattice.gaps.targets()[j - 1] * perNat;
        }
        open[i][column] = LogSum.of(source, target);
    }

    /** Log weight of all paths to a point from which a two-sided bead starts. */
    private double toMatch(int i, int column) {
        return LogSum.of(matched[i][column] + afterBead, open[i][column] + afterGap);
    }

    private double toGap(int i, int column) {
        return LogSum.of(matched[i][column] + opening, open[i][column] + going);
    }

    private void backward() {
        int last = lattice.band.sources();
        int longest = lattice.longestSource();
        for (int i = last; i >= 0; i--) {
            Interrupted.check();
            onMatched[i] = lattice.row(i);
            onOpen[i] = lattice.row(i);
            for (int j = lattice.band.high(i); j >= lattice.band.low(i); j--) {
                if (i == last && j == lattice.band.targets()) {
                    onMatched[i][lattice.column(i, j)] = 0;
                    onOpen[i][lattice.column(i, j)] = 0;
                } else {
                    leave(i, j);
                }
            }
            matched[i] = null;
            open[i] = null;
            if (i + longest <= last) {
                onMatched[i + longest] = null;
                onOpen[i + longest] = null;
            }
        }
    }

    private void leave(int i, int j) {
        int column = lattice.column(i, j);
        int n = 0;
        for (int k = 0; k < lattice.shapes.length; k++) {
            int iEnd = i + lattice.shapes[k].source();
            int jEnd = j + lattice.shapes[k].target();
            if (lattice.band.contains(iEnd, jEnd)) {
                double on = lattice.nats(i, column, k) * perNat + onMatched[iEnd][lattice.column(iEnd, jEnd)];
                terms[n++] = on;
                tell(i, j, k, on);
            }
        }
        double bead = LogSum.of(terms, n);
        double source = sourceAlone(i, j);
        double target = targetAlone(i, j);
        double gap = LogSum.of(source, target);
        onMatched[i][column] = LogSum.of(afterBead + bead, opening + gap);
        onOpen[i][column] = LogSum.of(afterGap + bead, going + gap);
        tellAlone(i, j, source, target);
    }

    /** Log weight of the paths that go on from a point by leaving the next source unit alone. */
    private double sourceAlone(int i, int j) {
        return lattice.band.contains(i + 1, j)
                ? lattice.gaps.sources()[i] * perNat + onOpen[i + 1][lattice.column(i + 1, j)]
                : Double.NEGATIVE_INFINITY;
    }

    private double targetAlone(int i, int j) {
        return lattice.band.contains(i, j + 1)
                ? lattice.gaps.targets()[j] * perNat + onOpen[i][lattice.column(i, j + 1)]
                : Double.NEGATIVE_INFINITY;
    }

    /** @param on log weight of the bead of shape k that starts here and of all that may follow */
    private void tell(int i, int j, int k, double on) {
        int column = lattice.column(i, j);
        double straight = matched[i][column] + afterBead + on;
        double closing = open[i][column] + afterGap + on;
        if (Math.max(straight, closing) > least) {
            Shape shape = lattice.shapes[k];
            Step bead = new Step(i, i + shape.source(), j, j + shape.target());
            beads.add(new Posteriors.Probable(bead, k, probability(straight), probability(closing)));
        }
    }

    private void tellAlone(int i, int j, double source, double target) {
        int column = lattice.column(i, j);
        double opens = matched[i][column] + opening;
        double goes = open[i][column] + going;
        if (source > Double.NEGATIVE_INFINITY) {
            sources.add(i, probability(opens + source), probability(goes + source));
        }
        if (target > Double.NEGATIVE_INFINITY) {
            targets.add(j, probability(opens + target), probability(goes + target));
        }
    }

    private double probability(double logWeight) {
        return Math.min(1, Math.exp(logWeight - all));
    }
}
