package org.couplet.normal;

import java.util.Arrays;
import org.couplet.text.Span;

/**
 * A derived copy of a text, and where each unit of it stands in the original. Immutable.
 *
 * <p>Offsets count UTF-16 units. Every unit of the original belongs to at least one unit of the copy: what the copy
 * left out belongs to the unit before it, or to the first one. So ranges that touch in the copy touch in the original.
 */
public final class View {
    private static final int[] IN_PLACE = {};

    private final String text;
    // One entry for each unit of the text, both ascending; none when every unit stands where it stood.
    private final int[] starts;
    private final int[] ends;

    private View(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The text itself, each unit in its own place. */
    public static View of(String same) {
        return new View(same, IN_PLACE, IN_PLACE);
    }

    /** @param ends one entry for each unit of the text, as in {@code starts}; longer arrays are cut */
    static View of(String text, int[] starts, int[] ends) {
        return new View(text, Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    public String text() {
        return text;
    }

    /**
     * The range of the original that a range of {@link #text()} was made from. Later ranges have later originals. The
     * original of an empty range is empty.
     *
     * @throws IllegalArgumentException if the range ends after the text
     */
    public Span original(Span inView) {
        if (inView.end() > text.length()) {
            throw new IllegalArgumentException("%s must end by %d".formatted(inView, text.length()));
        }
        if (starts.length == 0) {
            return inView;
        }
        int start = inView.start() < starts.length ? starts[inView.start()] : ends[ends.length - 1];
        return new Span(start, inView.isEmpty() ? start : ends[inView.end() - 1]);
    }

    /**
     * Both steps as one: the text of {@code next}, and where it stands in the original of this.
     *
     * @param next made from this view's {@link #text()}
     * @throws IllegalArgumentException if {@code next} comes from a longer text
     */
    public View then(View next) {
        int length = next.starts.length == 0 ? next.text.length() : next.ends[next.ends.length - 1];
        if (length > text.length()) {
            throw new IllegalArgumentException(
                    "next covers %d units, this view's text has %d".formatted(length, text.length()));
        }
        if (starts.length == 0) {
            return next;
        }
        return next.starts.length == 0 ? new View(next.text, starts, ends) : composed(next);
    }

    private View composed(View next) {
        int[] from = new int[next.starts.length];
        int[] to = new int[next.ends.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = starts[next.starts[i]];
            to[i] = ends[next.ends[i] - 1];
        }
        return new View(next.text, from, to);
    }
}
