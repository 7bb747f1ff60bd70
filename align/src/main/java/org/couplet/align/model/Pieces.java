package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.search.Anchor;

/**
 * Cuts a long pair where both texts surely stand at the same place, so that memory is bounded by a piece, a long text teaches
 * its pieces like a batch of short ones, and pieces can be aligned side by side.
 */
public final class Pieces {
    /** Sentences of the source in a piece, at least: no common article or chapter is cut. */
    static final int LENGTH = 3000;

    /** Where a cut is best is sought over so many sentences. */
    private static final int CHOICE = 1500;

    /** A cut lies at an anchor whose neighbours stand this near in both texts. */
    private static final int NEAR = 2;

    private Pieces() {}

    /**
     * The pieces of a pair in order, which together hold every sentence; the pair itself where it is short, or nowhere sure.
     * The cuts depend on nothing but the pair.
     */
    public static List<Piece> of(Pair pair) {
        boolean isLong =
                pair.source().size() >= LENGTH + LENGTH / 2 && pair.target().size() > 0;
        return isLong
                ? of(pair, anchors(pair))
                : List.of(
                        Piece.of(pair, 0, pair.source().size(), 0, pair.target().size()));
    }

    private static List<Anchor> anchors(Pair pair) {
        Knowledge nothing = Knowledge.before(List.of(pair));
        return AnchorFinder.in(nothing.read(nothing.numbered(pair)));
    }

    /** @param anchors ascending in both texts */
    static List<Piece> of(Pair pair, List<Anchor> anchors) {
        List<Piece> pieces = new ArrayList<>();
        int source = 0;
        int target = 0;
        int best = -1; // anchor to cut at
        for (int k = 1; k + 1 < anchors.size(); k++) {
            int at = anchors.get(k).source();
            if (best >= 0 && at - source >= LENGTH + CHOICE) {
                Anchor cut = anchors.get(best);
                pieces.add(Piece.of(pair, source, cut.source(), target, cut.target()));
                source = cut.source();
                target = cut.target();
                best = -1;
            }
            boolean far = at - source >= LENGTH && pair.source().size() - at >= LENGTH / 2;
            if (far && isSure(anchors, k) && (best < 0 || weight(anchors, k) > weight(anchors, best))) {
                best = k;
            }
        }
        if (best >= 0) {
            Anchor cut = anchors.get(best);
            pieces.add(Piece.of(pair, source, cut.source(), target, cut.target()));
            source = cut.source();
            target = cut.target();
        }
        pieces.add(Piece.of(
                pair, source, pair.source().size(), target, pair.target().size()));
        return pieces;
    }

    private static boolean isSure(List<Anchor> anchors, int k) {
        return near(anchors.get(k - 1), anchors.get(k)) && near(anchors.get(k), anchors.get(k + 1));
    }

    private static boolean near(Anchor one, Anchor next) {
        return next.source() - one.source() <= NEAR && next.target() - one.target() <= NEAR;
    }

    /** Of the weakest of an anchor and its neighbours. */
    private static double weight(List<Anchor> anchors, int k) {
        double neighbours =
                Math.min(anchors.get(k - 1).weight(), anchors.get(k + 1).weight());
        return Math.min(neighbours, anchors.get(k).weight());
    }
}
