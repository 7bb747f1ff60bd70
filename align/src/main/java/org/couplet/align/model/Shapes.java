package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.search.Shape;

/** Which shapes a two-sided bead may have and how likely each is before anything is known of the text. */
final class Shapes {
    /** The most sentences a bead takes from one side. */
    static final int LONGEST = 6;

    /**
     * 1-1, then a tenth for 1-2 and 2-1 and a quarter of that for each sentence more, a quarter again where both sides have
     * several. Chosen on hand-aligned novels; flat around these values.
     */
    private static final double ONE_TO_ONE = 0.75;

    private static final double ONE_TO_TWO = 0.10;
    private static final double ONE_MORE = 0.25;
    private static final double BOTH_SEVERAL = 0.25;

    /** All shapes of up to {@link #LONGEST} sentences with one on the other side, and the common ones of several each. */
    static final List<Shape> ALL = all();

    /** Those of most beads: enough to tell where a path may run. */
    static final List<Shape> FEW = List.of(new Shape(1, 1), new Shape(1, 2), new Shape(2, 1));

    private Shapes() {}

    private static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>(List.of(new Shape(1, 1)));
        for (int n = 2; n <= LONGEST; n++) {
            shapes.add(new Shape(1, n));
            shapes.add(new Shape(n, 1));
        }
        shapes.addAll(List.of(new Shape(2, 2), new Shape(2, 3), new Shape(3, 2), new Shape(2, 4), new Shape(4, 2)));
        return List.copyOf(shapes);
    }

    /** [sentences of one side, up to the most that a shape has]: the most of the other side in a bead with them. */
    static int[] most(List<Shape> shapes) {
        int longest = shapes.stream()
                .mapToInt(shape -> Math.max(shape.source(), shape.target()))
                .max()
                .orElse(0);
        int[] most = new int[longest + 1];
        for (Shape shape : shapes) {
            most[shape.source()] = Math.max(most[shape.source()], shape.target());
            most[shape.target()] = Math.max(most[shape.target()], shape.source());
        }
        return most;
    }

    /** [index in ALL]: probability of each shape, together 1. */
    static double[] usual() {
        double[] usual = ALL.stream().mapToDouble(Shapes::usual).toArray();
        double sum = 0;
        for (double share : usual) {
            sum += share;
        }
        for (int k = 0; k < usual.length; k++) {
            usual[k] /= sum;
        }
        return usual;
    }

    private static double usual(Shape shape) {
        if (shape.source() == 1 && shape.target() == 1) {
            return ONE_TO_ONE;
        }
        double more = ONE_TO_TWO * Math.pow(ONE_MORE, shape.source() + shape.target() - 3);
        return shape.source() > 1 && shape.target() > 1 ? more * BOTH_SEVERAL : more;
    }
}
