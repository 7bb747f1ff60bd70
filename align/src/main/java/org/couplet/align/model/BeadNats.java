package org.couplet.align.model;

/** What a two-sided bead of a pair is worth but for its words; see the package's page for what that is made of. */
final class BeadNats {
    private final Pair pair;
    private final double[][] shapes = new double[Shapes.LONGEST + 1][Shapes.LONGEST + 1]; // [sources][targets] nats
    private final Boundaries boundaries;
    private final Lengths lengths;
    private final Breaks breaks;

    BeadNats(Pair pair, Parameters parameters, Lengths lengths) {
        this.pair = pair;
        this.lengths = lengths;
        boundaries = parameters.boundaries();
        breaks = new Breaks(pair.source().starts(), pair.target().starts());
        for (int k = 0; k < Shapes.ALL.size(); k++) {
            shapes[Shapes.ALL.get(k).source()][Shapes.ALL.get(k).target()] =
                    Math.log(parameters.shapes()[k]);
        }
    }

    double nats(int i, int iEnd, int j, int jEnd) {
        return shapes[iEnd - i][jEnd - j]
                + lengths.nats(i, iEnd, j, jEnd)
                + breaks.nats(i, iEnd, j, jEnd)
                + boundaries.nats(pair.source().edges(), pair.target().edges(), i, iEnd, j, jEnd);
    }
}
