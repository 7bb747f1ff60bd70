package org.couplet.text;

import java.util.List;

/**
 * Consecutive source units and the consecutive target units that translate them; one side may be empty.
 *
 * @param source sentences (or paragraphs, in an alignment of paragraphs) of the source document
 * @param target the same of the target document
 * @param confidence probability in [0, 1] that exactly these belong together
 * @param evidence what ties the two sides, strongest first; empty when one side is
 */
public record Bead(Span source, Span target, double confidence, List<Evidence> evidence) {
    public Bead {
        evidence = List.copyOf(evidence);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a bead holds at least one sentence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not in [0, 1]".formatted(confidence));
        }
    }

    public boolean isTwoSided() {
        return !source.isEmpty() && !target.isEmpty();
    }
}
