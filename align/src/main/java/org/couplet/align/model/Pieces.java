package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.search.Anchor;

/**
 * Cuts a long pair where both texts surely stand at the same place, so that memory is bounded by a piece, a long text teaches
 * its pieces like a batch of short ones, and pieces can be aligned side by side.
 */
public final class Pieces {
    /** Sentences of the source, about, in a piece: large enough that no cut is made in any common article or chapter. */
    static final int LENGTH = 3000;

    /** A cut lies between anchors that are next to each other on both sides, so many in a row on either side of it. */
    private static final int SURE = 2;

    private Pieces() {}

    /**
     * The pieces of a pair in order, which together hold every sentence; the pair itself where it is short, or nowhere sure.
     * The cuts depend on nothing but the pair.
     */
    public static List<Piece> of(Pair pair) {
        boolean isLong =
                pair.source().size() >= LENGTH + LENGTH / 2 && pair.target().size() > 0;
        return of(pair, isLong ? AnchorFinder.in(Knowledge.before(List.of(pair)).read(pair)) : List.of());
    }

    /** @param anchors ascending in both texts */
    static List<Piece> of(Pair pair, List<Anchor> anchors) {
        List<Piece> pieces = new ArrayList<>();
        int source = 0;
        int target = 0;
        for (int k = SURE; k + SURE < anchors.size(); k++) {
            Anchor anchor = anchors.get(k);
            boolean far = anchor.source() - source >= LENGTH && pair.source().size() - anchor.source() >= LENGTH / 2;
            if (far && isSure(anchors, k)) {
                pieces.add(Piece.of(pair, source, anchor.source(), target, anchor.target()));
                source = anchor.source();
                target = anchor.target();
            }
        }
        pieces.add(Piece.of(
                pair, source, pair.source().size(), target, pair.target().size()));
        return pieces;
    }

    /** Whether the anchors around k step from sentence to next sentence in both texts. */
    private static boolean isSure(List<Anchor> anchors, int k) {
        for (int other = k - SURE; other < k + SURE; other++) {
            Anchor here = anchors.get(other);
            Anchor next = anchors.get(other + 1);
            if (next.source() - here.source() != 1 || next.target() - here.target() != 1) {
                return false;
            }
        }
        return true;
    }
}
