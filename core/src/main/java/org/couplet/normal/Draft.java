package org.couplet.normal;

import java.util.Arrays;

/** A {@link View} in the making, from left to right. Keeps no offsets until a unit moves. */
final class Draft {
    private final StringBuilder text;
    private int[] starts = {};
    private int[] ends = {};
    private boolean moved;

    /** @param length of the original */
    Draft(int length) {
        text = new StringBuilder(length);
    }

    /** Appends a unit made from {@code [start, end)} of the original. */
    void put(char unit, int start, int end) {
        int at = text.length();
        if (!moved && (start != at || end != at + 1)) {
            move();
        }
        if (moved) {
            grow(at + 1);
            starts[at] = at == 0 ? 0 : start;
            ends[at] = end;
        }
        text.append(unit);
    }

    /** Leaves out {@code [start, end)} of the original, which the last unit then covers, or else the next. */
    void drop(int end) {
        if (!moved) {
            move();
        }
        if (text.length() > 0) {
            ends[text.length() - 1] = end;
        }
    }

    /** The last code point, or a space if there is none. */
    int last() {
        return text.length() == 0 ? ' ' : text.codePointBefore(text.length());
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    View view() {
        return moved ? View.of(text.toString(), starts, ends) : View.of(text.toString());
    }

    private void move() {
        moved = true;
        grow(text.capacity());
        for (int i = 0; i < text.length(); i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
    }

    private void grow(int length) {
        if (length > starts.length) {
            int room = length + length / 2 + 16;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
    }
}
