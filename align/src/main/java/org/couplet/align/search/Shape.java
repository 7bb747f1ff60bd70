package org.couplet.align.search;

/**
 * How many units a bead takes from each side.
 *
 * @param source 0 or more
 * @param target 0 or more, not 0 when source is
 */
public record Shape(int source, int target) {
    public Shape {
        if (source < 0 || target < 0 || source + target == 0) {
            throw new IllegalArgumentException("shape %d-%d takes no unit".formatted(source, target));
        }
    }

    public boolean isTwoSided() {
        return source > 0 && target > 0;
    }
}
