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
}
