package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.search.Shape;

/** Which shapes a bead may have and how likely each is before anything is known of the text. */
final class Shapes {
    /** The most sentences a bead takes from one side. */
    static final int LONGEST = 6;

    /**
     * 1-1, then a tenth for 1-2 and 2-1 and a quarter of that for each sentence more, a quarter again where both sides have
     * several. Chosen on hand-aligned novels; flat around these values.
     */
    private static final double ONE_TO_ONE = Math.log(0.75);

    private static final double ONE_TO_TWO = Math.log(0.10);
    private static final double ONE_MORE = Math.log(0.25);
    private static final double BOTH_SEVERAL = Math.log(0.25);

    /** Between novels, which leave out almost nothing (best at .03), and crawled news (best at .08 and above). */
    private static final double ONE_SIDED = Math.log(0.08);

    /** What each term of a sentence without partner costs: a long sentence is seldom left out. Flat from .05 to .10. */
    private static final double PER_UNPAIRED_TERM = -0.08;

    /** All shapes of up to {@link #LONGEST} sentences with one on the other side, and the common ones of several each. */
    static final List<Shape> ALL = all();

    private Shapes() {}

    private static List<Shape> all() {
        List<Shape> shapes = new ArrayList<>(List.of(new Shape(1, 1), new Shape(1, 0), new Shape(0, 1)));
        for (int n = 2; n <= LONGEST; n++) {
            shapes.add(new Shape(1, n));
            shapes.add(new Shape(n, 1));
        }
        shapes.addAll(List.of(new Shape(2, 2), new Shape(2, 3), new Shape(3, 2), new Shape(2, 4), new Shape(4, 2)));
        return List.copyOf(shapes);
    }

    /** Log prior of a two-sided bead. */
    static double nats(int source, int target) {
        if (source == 1 && target == 1) {
            return ONE_TO_ONE;
        }
        double more = ONE_TO_TWO + ONE_MORE * (source + target - 3);
        return source > 1 && target > 1 ? more + BOTH_SEVERAL : more;
    }

    /** Value of a sentence left alone that has so many terms. */
    static double alone(double terms) {
        return ONE_SIDED + PER_UNPAIRED_TERM * terms;
    }
}
