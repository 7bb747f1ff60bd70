package org.couplet.align.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.couplet.align.parallel.Interrupted;

/**
 * The path of beads that is worth most. A path is in one of two states at each grid point: after a two-sided bead, or in a
 * gap. Time grows with the points of the band, and memory with two bytes of each.
 */
public final class Viterbi {
    private final Lattice lattice;
    private final double[][] matched; // nats of the best path that ends in a bead; null in rows no bead starts in now
    private final double[][] open; // the same, in a gap
    private final byte[][] matchedFrom; // 2 × shape, + 1 where the path before was in a gap
    private final byte[][] openFrom; // 2 × (0 source alone, 1 target alone), + 1 likewise

    private Viterbi(Lattice lattice) {
        this.lattice = lattice;
        int rows = lattice.band.sources() + 1;
        matched = new double[rows][];
        open = new double[rows][];
        matchedFrom = new byte[rows][];
        openFrom = new byte[rows][];
    }

    /** Beads in order; every unit of either side is in exactly one. */
    public static List<Step> best(Lattice lattice) {
        Viterbi viterbi = new Viterbi(lattice);
        viterbi.forward();
        return viterbi.back();
    }

    private void forward() {
        Band band = lattice.band;
        int longest = lattice.longestSource();
        for (int i = 0; i < matched.length; i++) {
            Interrupted.check();
            matched[i] = lattice.row(i);
            open[i] = lattice.row(i);
            matchedFrom[i] = new byte[matched[i].length];
            openFrom[i] = new byte[matched[i].length];
            for (int j = band.low(i); j <= band.high(i); j++) {
                if (i + j == 0) {
                    matched[0][0] = 0;
                } else {
                    match(i, j);
                    leaveAlone(i, j);
                }
            }
            if (i >= longest) {
                matched[i - longest] = null;
                open[i - longest] = null;
            }
        }
    }

    private void match(int i, int j) {
        double afterBead = Math.log(1 - lattice.gaps.open());
        double afterGap = Math.log(1 - lattice.gaps.extend());
        double best = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (int k = 0; k < lattice.shapes.length; k++) {
            int iStart = i - lattice.shapes[k].source();
            int jStart = j - lattice.shapes[k].target();
            if (lattice.band.contains(iStart, jStart)) {
                int column = lattice.column(iStart, jStart);
                double nats = lattice.nats(iStart, column, k);
                double straight = matched[iStart][column] + afterBead + nats;
                double closing = open[iStart][column] + afterGap + nats;
                if (straight > best) {
                    best = straight;
                    from = 2 * k;
                }
                if (closing > best) {
                    best = closing;
                    from = 2 * k + 1;
                }
            }
        }
        matched[i][lattice.column(i, j)] = best;
        matchedFrom[i][lattice.column(i, j)] = (byte) from;
    }

    private void leaveAlone(int i, int j) {
        if (lattice.band.contains(i - 1, j)) {
            leaveAlone(i, j, i - 1, j, lattice.gaps.sources()[i - 1], 0);
        }
        if (lattice.band.contains(i, j - 1)) {
            leaveAlone(i, j, i, j - 1, lattice.gaps.targets()[j - 1], 2);
        }
    }

    private void leaveAlone(int i, int j, int iStart, int jStart, double nats, int from) {
        int start = lattice.column(iStart, jStart);
        int column = lattice.column(i, j);
        double opening = matched[iStart][start] + Math.log(lattice.gaps.open()) + nats;
        double going = open[iStart][start] + Math.log(lattice.gaps.extend()) + nats;
        if (opening > open[i][column]) {
            open[i][column] = opening;
            openFrom[i][column] = (byte) from;
        }
        if (going > open[i][column]) {
            open[i][column] = going;
            openFrom[i][column] = (byte) (from + 1);
        }
    }

    private List<Step> back() {
        List<Step> steps = new ArrayList<>();
        int i = lattice.band.sources();
        int j = lattice.band.targets();
        boolean gap = open[i][lattice.column(i, j)] > matched[i][lattice.column(i, j)];
        while (i > 0 || j > 0) {
            int column = lattice.column(i, j);
            int from = gap ? openFrom[i][column] : matchedFrom[i][column];
            Step step = gap ? alone(i, j, from / 2 == 0) : bead(i, j, lattice.shapes[from / 2]);
            steps.add(step);
            gap = from % 2 == 1;
            i = step.source();
            j = step.target();
        }
        Collections.reverse(steps);
        return steps;
    }

    private static Step alone(int i, int j, boolean onSource) {
        return onSource ? new Step(i - 1, i, j, j) : new Step(i, i, j - 1, j);
    }

    private static Step bead(int i, int j, Shape shape) {
        return new Step(i - shape.source(), i, j - shape.target(), j);
    }
}
