package org.couplet.align.search;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.parallel.Interrupted;

/**
 * Beads within a band with their values, and the price of gaps. Plain arrays: the inner loops of {@link Viterbi} and
 * {@link Posteriors} run over them.
 */
public final class Lattice {
    final Band band;
    final Gaps gaps;
    /** Two-sided shapes. */
    final Shape[] shapes;

    /** [grid row][column × shapes + shape]: nats of the bead that starts there; minus infinity where it leaves the band or is none. */
    final float[][] nats;

    private Lattice(Band band, List<Shape> shapes, Gaps gaps) {
        if (!shapes.stream().allMatch(Shape::isTwoSided)) {
            throw new IllegalArgumentException("shapes " + shapes + " must all be two-sided");
        }
        if (gaps.sources().length != band.sources() || gaps.targets().length != band.targets()) {
            throw new IllegalArgumentException("gaps of %d and %d units in a band of %d and %d"
                    .formatted(gaps.sources().length, gaps.targets().length, band.sources(), band.targets()));
        }
        this.band = band;
        this.shapes = shapes.toArray(Shape[]::new);
        this.gaps = gaps;
        nats = new float[band.sources() + 1][];
    }

    /**
     * A lattice of all beads within the band.
     *
     * @param shapes two-sided; one-sided beads of single units are always allowed
     * @param value of two-sided beads; asked once for each
     */
    public static Lattice of(Band band, List<Shape> shapes, BeadValue value, Gaps gaps) {
        Lattice lattice = new Lattice(band, shapes, gaps);
        for (int i = 0; i <= band.sources(); i++) {
            Interrupted.check();
            lattice.fill(i, value);
        }
        return lattice;
    }

    /**
     * A lattice of some beads alone.
     *
     * @param shapes two-sided; one-sided beads of single units are always allowed
     * @param beads of these shapes, within the band, in any order
     * @param nats [bead] its value
     */
    public static Lattice of(Band band, List<Shape> shapes, List<Step> beads, double[] nats, Gaps gaps) {
        Lattice lattice = new Lattice(band, shapes, gaps);
        for (int i = 0; i <= band.sources(); i++) {
            lattice.nats[i] = lattice.emptyRow(i);
        }
        for (int b = 0; b < nats.length; b++) {
            lattice.put(beads.get(b), (float) nats[b]);
        }
        return lattice;
    }

    private void put(Step bead, float value) {
        int k = shape(bead.sourceEnd() - bead.source(), bead.targetEnd() - bead.target());
        if (!band.contains(bead.source(), bead.target()) || !band.contains(bead.sourceEnd(), bead.targetEnd())) {
            throw new IllegalArgumentException(bead + " leaves the band");
        }
        nats[bead.source()][column(bead.source(), bead.target()) * shapes.length + k] = value;
    }

    /** The index of a shape. */
    int shape(int sources, int targets) {
        for (int k = 0; k < shapes.length; k++) {
            if (shapes[k].source() == sources && shapes[k].target() == targets) {
                return k;
            }
        }
        throw new IllegalArgumentException("no bead of %d-%d is in the lattice".formatted(sources, targets));
    }

    private float[] emptyRow(int i) {
        float[] row = new float[(band.high(i) - band.low(i) + 1) * shapes.length];
        Arrays.fill(row, Float.NEGATIVE_INFINITY);
        return row;
    }

    private void fill(int i, BeadValue value) {
        int low = band.low(i);
        float[] row = emptyRow(i);
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

    /** One value a point of a grid row within the band, all of them minus infinity. */
    double[] row(int i) {
        double[] row = new double[band.high(i) - band.low(i) + 1];
        Arrays.fill(row, Double.NEGATIVE_INFINITY);
        return row;
    }

    /** The most grid rows that a bead spans; 1 where it only leaves units alone. */
    int longestSource() {
        return Arrays.stream(shapes).mapToInt(Shape::source).max().orElse(1);
    }
}
