package org.couplet.format;

import java.util.List;
import java.util.stream.IntStream;
import org.couplet.text.Bead;
import org.couplet.text.Span;

/**
 * Sentences that translate each other, by number alone. Other than a {@link Bead} it may hold sentences that do not
 * follow each other, and beads may cross and overlap: hand-made gold has all of these.
 *
 * @param source 0-based, in the order of the file
 * @param target 0-based, in the order of the file; one of the two may be empty
 */
public record IndexBead(List<Integer> source, List<Integer> target) {
    public IndexBead {
        source = List.copyOf(source);
        target = List.copyOf(target);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a bead holds at least one sentence");
        }
        for (List<Integer> side : List.of(source, target)) {
            if (side.stream().anyMatch(number -> number < 0)) {
                throw new IllegalArgumentException("sentence numbers %s must not be negative".formatted(side));
            }
        }
    }

    public static IndexBead of(Bead bead) {
        return new IndexBead(numbers(bead.source()), numbers(bead.target()));
    }

    static List<Integer> numbers(Span span) {
        return IntStream.range(span.start(), span.end()).boxed().toList();
    }

    public boolean isTwoSided() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** {@code [0, 1]:[2]}, and {@code []} for an empty side. */
    @Override
    public String toString() {
        return source + ":" + target;
    }
}
