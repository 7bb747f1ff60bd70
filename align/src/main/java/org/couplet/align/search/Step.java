package org.couplet.align.search;

/**
 * A bead of a path: source units {@code [source, sourceEnd)} and target units {@code [target, targetEnd)}, one of which may
 * be empty.
 */
public record Step(int source, int sourceEnd, int target, int targetEnd) {
    public Step {
        if (source < 0 || sourceEnd < source || target < 0 || targetEnd < target) {
            throw new IllegalArgumentException(
                    "[%d, %d):[%d, %d) is no bead".formatted(source, sourceEnd, target, targetEnd));
        }
    }

    public boolean isTwoSided() {
        return sourceEnd > source && targetEnd > target;
    }

    /** With source and target exchanged. */
    public Step reversed() {
        return new Step(target, targetEnd, source, sourceEnd);
    }
}
