package org.couplet.align.search;

import org.couplet.align.parallel.Interrupted;

/**
 * How probable each bead is, over all paths of a lattice, by forward-backward with the two states of {@link Viterbi}.
 *
 * <p>Every value is divided by a temperature first: 1 takes the model at its word, as learning does; more makes it less
 * sure, as confidence should be where evidence repeats itself.
 */
public final class Posteriors {
    /** Beads below this probability are not worth a visit. */
    private static final double LEAST = 1e-3;

    private final Lattice lattice;
    private final double perNat; // 1 / temperature
    private final double opening; // nats over temperature of each change of state
    private final double going;
    private final double afterBead;
    private final double afterGap;
    private final double[][] matched; // log weight of all paths to each point that end in a two-sided bead
    private final double[][] open; // and in a gap
    private final double[][] onMatched; // log weight of all paths from each point to the end, after a two-sided bead
    private final double[][] onOpen; // and in a gap
    private final double all;

    private Posteriors(Lattice lattice, double temperature) {
        this.lattice = lattice;
        perNat = 1 / temperature;
        opening = Math.log(lattice.gaps.open()) * perNat;
        going = Math.log(lattice.gaps.extend()) * perNat;
        afterBead = Math.log(1 - lattice.gaps.open()) * perNat;
        afterGap = Math.log(1 - lattice.gaps.extend()) * perNat;
        matched = lattice.points();
        open = lattice.points();
        onMatched = lattice.points();
        onOpen = lattice.points();
        forward();
        backward();
        int rows = lattice.band.sources();
        int last = lattice.column(rows, lattice.band.targets());
        all = LogSum.of(matched[rows][last], open[rows][last]);
    }

    /** @param temperature at least 1 */
    public static Posteriors of(Lattice lattice, double temperature) {
        return new Posteriors(lattice, temperature);
    }

    private void forward() {
        double[] terms = new double[lattice.shapes.length];
        for (int i = 0; i < matched.length; i++) {
            Interrupted.check();
            for (int j = lattice.band.low(i); j <= lattice.band.high(i); j++) {
                if (i + j == 0) {
                    matched[0][0] = 0;
                } else {
                    reach(i, j, terms);
                }
            }
        }
    }

    private void reach(int i, int j, double[] terms) {
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
        int rows = lattice.band.sources();
        double[] terms = new double[lattice.shapes.length];
        for (int i = rows; i >= 0; i--) {
            Interrupted.check();
            for (int j = lattice.band.high(i); j >= lattice.band.low(i); j--) {
                if (i == rows && j == lattice.band.targets()) {
                    onMatched[i][lattice.column(i, j)] = 0;
                    onOpen[i][lattice.column(i, j)] = 0;
                } else {
                    leave(i, j, terms);
                }
            }
        }
    }

    private void leave(int i, int j, double[] terms) {
        int column = lattice.column(i, j);
        int n = 0;
        for (int k = 0; k < lattice.shapes.length; k++) {
            int iEnd = i + lattice.shapes[k].source();
            int jEnd = j + lattice.shapes[k].target();
            if (lattice.band.contains(iEnd, jEnd)) {
                terms[n++] = lattice.nats(i, column, k) * perNat + onMatched[iEnd][lattice.column(iEnd, jEnd)];
            }
        }
        double bead = LogSum.of(terms, n);
        double gap = LogSum.of(sourceAlone(i, j), targetAlone(i, j));
        onMatched[i][column] = LogSum.of(afterBead + bead, opening + gap);
        onOpen[i][column] = LogSum.of(afterGap + bead, going + gap);
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

    /** Probability of a bead; of a one-sided one that its unit is alone, wherever the path leaves it so. */
    public double of(Step step) {
        int i = step.source();
        int j = step.target();
        if (step.isTwoSided()) {
            int k = lattice.shape(step.sourceEnd() - i, step.targetEnd() - j);
            int column = lattice.column(i, j);
            double on = onMatched[step.sourceEnd()][lattice.column(step.sourceEnd(), step.targetEnd())];
            return probability(toMatch(i, column) + lattice.nats(i, column, k) * perNat + on);
        }
        return step.sourceEnd() > i ? ofSourceAlone(i) : ofTargetAlone(j, i);
    }

    private double ofSourceAlone(int i) {
        double sum = 0;
        for (int j = lattice.band.low(i); j <= lattice.band.high(i); j++) {
            sum += probability(toGap(i, lattice.column(i, j)) + sourceAlone(i, j));
        }
        return Math.min(1, sum);
    }

    /** @param row one in which the target unit may be left alone; the others lie next to it */
    private double ofTargetAlone(int j, int row) {
        double sum = 0;
        for (int i = row; i >= 0 && lattice.band.contains(i, j); i--) {
            sum += probability(toGap(i, lattice.column(i, j)) + targetAlone(i, j));
        }
        for (int i = row + 1; lattice.band.contains(i, j); i++) {
            sum += probability(toGap(i, lattice.column(i, j)) + targetAlone(i, j));
        }
        return Math.min(1, sum);
    }

    private double probability(double logWeight) {
        return Math.min(1, Math.exp(logWeight - all));
    }

    /** Takes in what may be expected of all paths. */
    public interface Visitor {
        /**
         * A two-sided bead.
         *
         * @param shape its index in the lattice's shapes
         * @param afterBead its probability with a two-sided bead (or the start) before it
         * @param afterGap its probability with a gap before it
         */
        void bead(Step step, int shape, double afterBead, double afterGap);

        /** A unit left alone, on the source side or the target side, with the probabilities of its gap's beginning and going on. */
        void alone(boolean onSource, double opening, double going);
    }

    /** Every bead of some probability, from the first row to the last. */
    public void visit(Visitor visitor) {
        for (int i = 0; i < matched.length; i++) {
            for (int j = lattice.band.low(i); j <= lattice.band.high(i); j++) {
                visitBeads(i, j, visitor);
                visitAlone(i, j, sourceAlone(i, j), true, visitor);
                visitAlone(i, j, targetAlone(i, j), false, visitor);
            }
        }
    }

    private void visitBeads(int i, int j, Visitor visitor) {
        int column = lattice.column(i, j);
        double through = LogSum.of(matched[i][column] + onMatched[i][column], open[i][column] + onOpen[i][column]);
        if (through < all + Math.log(LEAST)) {
            return;
        }
        double before = toMatch(i, column);
        for (int k = 0; k < lattice.shapes.length; k++) {
            int iEnd = i + lattice.shapes[k].source();
            int jEnd = j + lattice.shapes[k].target();
            if (lattice.band.contains(iEnd, jEnd)) {
                double on = lattice.nats(i, column, k) * perNat + onMatched[iEnd][lattice.column(iEnd, jEnd)];
                if (before + on > all + Math.log(LEAST)) {
                    visitor.bead(
                            new Step(i, iEnd, j, jEnd),
                            k,
                            probability(matched[i][column] + afterBead + on),
                            probability(open[i][column] + afterGap + on));
                }
            }
        }
    }

    private void visitAlone(int i, int j, double on, boolean onSource, Visitor visitor) {
        int column = lattice.column(i, j);
        double begins = probability(matched[i][column] + opening + on);
        double goes = probability(open[i][column] + going + on);
        if (begins + goes > LEAST) {
            visitor.alone(onSource, begins, goes);
        }
    }
}
