package org.couplet.align.model;

import org.couplet.text.Bead;

/**
 * A part of a pair.
 *
 * @param source where it starts in the source, in sentences
 * @param target where it starts in the target
 */
public record Piece(Pair pair, int source, int target) {
    static Piece of(Pair whole, int from, int to, int targetFrom, int targetTo) {
        boolean all = from == 0 && to == whole.source().size() && targetFrom == 0;
        return new Piece(all ? whole : whole.part(from, to, targetFrom, targetTo), from, targetFrom);
    }

    /** A bead of the piece as one of the whole. */
    public Bead inWhole(Bead bead) {
        return new Bead(bead.source().shift(source), bead.target().shift(target), bead.confidence(), bead.evidence());
    }
}
