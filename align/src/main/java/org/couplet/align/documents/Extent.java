package org.couplet.align.documents;

/**
 * How far the texts of a pair go together.
 *
 * @param inOrder of the rarest terms they share, those that stand in one order in both
 * @param shared how many these are, at most 30
 */
public record Extent(Kind kind, Covered source, Covered target, int inOrder, int shared) {
    /** Of nothing shared there is nothing to say. */
    public static final Extent UNKNOWN = new Extent(Kind.FULL, Covered.NOTHING, Covered.NOTHING, 0, 0);

    /**
     * Of a translation cut short, the share of the longer text covered by that of the shorter: below it in 90 of 100, of
     * whole ones in 2 of 100.
     */
    private static final double LOPSIDED = 0.75;

    /** Where both texts are covered less, both lack something: 60 of 100 texts cut on both sides, 2 of 100 whole ones. */
    private static final double BOTH_CUT = 0.75;

    /** Terms in order, below which uncovered may mean that there is no term. */
    private static final int MANY = 25;

    /** Halves and chapters lie in one piece by .83 and more in 95 of 100, texts with gaps by .80 in the median. */
    private static final double PIECE = 0.85;

    static Extent of(Course course) {
        return new Extent(
                kind(course), course.source().covered(), course.target().covered(), course.inOrder(), course.shared());
    }

    private static Kind kind(Course course) {
        Covered source = course.source().covered();
        Covered target = course.target().covered();
        Covered longer = source.share() < target.share() ? source : target;
        double most = Math.max(source.share(), target.share());
        if (!course.isTelling()) {
            return Kind.FULL;
        }
        if (longer.share() < LOPSIDED * most) {
            return longer.inOnePiece() >= PIECE ? Kind.PART : Kind.ABRIDGED;
        }
        return most < BOTH_CUT && course.chain() >= MANY ? Kind.ABRIDGED : Kind.FULL;
    }

    Extent with(Kind next) {
        return new Extent(next, source, target, inOrder, shared);
    }
}
