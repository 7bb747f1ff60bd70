package org.couplet.align.model;

import java.util.List;
import org.couplet.align.search.Band;
import org.couplet.align.search.BeadValue;
import org.couplet.align.search.Shape;

/** The value of every two-sided bead of a pair; see the package's page for what it is made of. */
final class BeadNats implements BeadValue {
    /** Each direction of the words is half of the evidence: the two say much the same. */
    private static final double PER_DIRECTION = 0.5;

    private final Pair pair;
    private final double[][] shapes = new double[Shapes.LONGEST + 1][Shapes.LONGEST + 1]; // [sources][targets] nats
    private final Boundaries boundaries;
    private final Lengths lengths;
    private final Breaks breaks;
    private final Words targetGivenSource;
    private final Words sourceGivenTarget;

    /** @param asked shapes of the beads that will be asked for */
    BeadNats(
            Pair pair,
            Reading reading,
            Parameters parameters,
            Lengths lengths,
            Taught taught,
            Band band,
            List<Shape> asked) {
        this.pair = pair;
        this.lengths = lengths;
        boundaries = parameters.boundaries();
        breaks = new Breaks(pair.source().starts(), pair.target().starts());
        targetGivenSource =
                new Words(reading.source(), reading.target(), reading.forward(), taught.forward(), band, asked);
        sourceGivenTarget = new Words(
                reading.target(), reading.source(), reading.backward(), taught.backward(), band.transposed(), asked);
        for (int k = 0; k < Shapes.ALL.size(); k++) {
            shapes[Shapes.ALL.get(k).source()][Shapes.ALL.get(k).target()] =
                    Math.log(parameters.shapes()[k]);
        }
    }

    @Override
    public double nats(int i, int iEnd, int j, int jEnd) {
        return shapes[iEnd - i][jEnd - j]
                + lengths.nats(i, iEnd, j, jEnd)
                + breaks.nats(i, iEnd, j, jEnd)
                + boundaries.nats(pair.source().edges(), pair.target().edges(), i, iEnd, j, jEnd)
                + PER_DIRECTION * targetGivenSource.nats(i, iEnd, j, jEnd)
                + PER_DIRECTION * sourceGivenTarget.nats(j, jEnd, i, iEnd);
    }
}
