package org.couplet.align.search;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.parallel.Interrupted;

/**
 * All beads within a band with their values, and the price of gaps. Plain arrays: the inner loops of {@link Viterbi} and
 * {@link Posteriors} run over them.
 */
public final class Lattice {
    final Band band;
    final Gaps gaps;
    /** Two-sided shapes. */
    final Shape[] shapes;

    /** [grid row][column × shapes + shape]: nats of the bead that starts there; minus infinity where it leaves the band. */
    final float[][] nats;

    private Lattice(Band band, Shape[] shapes, Gaps gaps) {
        this.band = band;
        this.shapes = shapes;
        this.gaps = gaps;
        nats = new float[band.sources() + 1][];
    }

    /**
     * @param shapes two-sided; one-sided beads of single units are always allowed
     * @param value of two-sided beads; asked once for each
     */
    public static Lattice of(Band band, List<Shape> shapes, BeadValue value, Gaps gaps) {
        if (!shapes.stream().allMatch(Shape::isTwoSided)) {
            throw new IllegalArgumentException("shapes " + shapes + " must all be two-sided");
        }
        if (gaps.sources().length != band.sources() || gaps.targets().length != band.targets()) {
            throw new IllegalArgumentException("gaps of %d and %d units in a band of %d and %d"
                    .formatted(gaps.sources().length, gaps.targets().length, band.sources(), band.targets()));
        }
        Lattice lattice = new Lattice(band, shapes.toArray(Shape[]::new), gaps);
        for (int i = 0; i <= band.sources(); i++) {
            Interrupted.check();
            lattice.fill(i, value);
        }
        return lattice;
    }

    private void fill(int i, BeadValue value) {
        int low = band.low(i);
        float[] row = new float[(band.high(i) - low + 1) * shapes.length];
        Arrays.fill(row, Float.NEGATIVE_INFINITY);
        for (int j = low; j <= band.high(i); j++) {
            for (int k = 0; k < shapes.length; k++) {
                int iEnd = i + shapes[k].source();
                int jEnd = j + shapes[k].target();
                if (band.contains(iEnd, jEnd)) {
                    row[(j - low) * shapes.length + k] = (float) value.nats(i, iEnd, j, jEnd);
                }
            }
        }
        nats[i] = row;
    }

    /** Nats of the two-sided bead of shape k that starts at column {@code column} of row i. */
    double nats(int i, int column, int k) {
        return nats[i][column * shapes.length + k];
    }

    /** The column of a grid point within its row. */
    int column(int i, int j) {
        return j - band.low(i);
    }

    /** One value a point of the band, all of them minus infinity. */
    double[][] points() {
        double[][] points = new double[band.sources() + 1][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[band.high(i) - band.low(i) + 1];
            Arrays.fill(points[i], Double.NEGATIVE_INFINITY);
        }
        return points;
    }
}
