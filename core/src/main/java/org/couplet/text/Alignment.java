package org.couplet.text;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Beads in source order in which every unit of both sides stands exactly once.
 *
 * @param sources number of units on the source side
 * @param targets number of units on the target side
 */
public record Alignment(int sources, int targets, List<Bead> beads) {
    public Alignment {
        beads = List.copyOf(beads);
        requireOnce("source", sources, beads, Bead::source);
        requireOnce("target", targets, beads, Bead::target);
    }

    private static void requireOnce(String side, int units, List<Bead> beads, Function<Bead, Span> part) {
        BitSet seen = new BitSet(units);
        for (Bead bead : beads) {
            Span span = part.apply(bead);
            int taken = seen.nextSetBit(span.start());
            if (span.end() > units || (taken >= 0 && taken < span.end())) {
                throw new IllegalArgumentException(
                        "%s %s of a bead is taken twice or beyond %d".formatted(side, span, units));
            }
            seen.set(span.start(), span.end());
        }
        if (seen.cardinality() != units) {
            throw new IllegalArgumentException("%s unit %d is in no bead".formatted(side, seen.nextClearBit(0)));
        }
    }

    public long twoSided() {
        return beads.stream().filter(Bead::isTwoSided).count();
    }

    /**
     * Number of two-sided beads whose target stands before that of an earlier bead: 0 where both texts tell everything in one
     * order; more where a block was moved.
     */
    public long moved() {
        long moved = 0;
        int end = 0;
        for (Bead bead : beads) {
            if (bead.isTwoSided()) {
                moved += bead.target().start() < end ? 1 : 0;
                end = Math.max(end, bead.target().end());
            }
        }
        return moved;
    }

    /**
     * Mean, over the units of both sides, of the confidence of the bead that gives a unit its partner; a unit without
     * partner counts 0. In [0, 1]; low where the two texts are no translation of each other. 0 where there is no unit.
     */
    public double meanConfidence() {
        double sum = beads.stream()
                .filter(Bead::isTwoSided)
                .mapToDouble(bead -> bead.confidence()
                        * (bead.source().length() + bead.target().length()))
                .sum();
        return sum / Math.max(1, sources + targets);
    }
}
