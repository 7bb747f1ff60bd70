package org.couplet.text;

import java.util.List;

/**
 * Half-open range {@code [start, end)}, 0-based. What it counts (UTF-16 units of a text, sentences or paragraphs of a
 * document) is said where it is held; it may be empty.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [%d, %d) must satisfy 0 <= start <= end".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True when the two share at least one position. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The same range, {@code distance} further on. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** {@code new Span(0, 2).of("我们走")} is {@code "我们"}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The elements of the list in this range, as a view. */
    public <T> List<T> of(List<T> list) {
        return list.subList(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
