package org.couplet.normal;

import java.util.Arrays;

/** A {@link View} in the making, from left to right. Keeps no offsets until a unit moves. */
final class Draft {
    private char[] text;
    private int length;
    private int[] starts = {};
    private int[] ends = {};
    private boolean moved;

    /** @param length of the original */
    Draft(int length) {
        text = new char[length];
    }

    /** Appends a unit made from {@code [start, end)} of the original. */
    void put(char unit, int start, int end) {
        int at = length++;
        if (!moved && (start != at || end != at + 1)) {
            move(at);
        }
        if (length > text.length) {
            grow();
        }
        if (moved) {
            starts[at] = at == 0 ? 0 : start;
            ends[at] = end;
        }
        text[at] = unit;
    }

    /** Leaves out {@code [start, end)} of the original, which the last unit then covers, or else the next. */
    void drop(int end) {
        if (!moved) {
            move(length);
        }
        if (length > 0) {
            ends[length - 1] = end;
        }
    }

    /** The last code point, or a space if there is none. */
    int last() {
        return length == 0 ? ' ' : Character.codePointBefore(text, length);
    }

    boolean isEmpty() {
        return length == 0;
    }

    View view() {
        String made = new String(text, 0, length);
        return moved ? View.of(made, starts, ends) : View.of(made);
    }

    private void move(int count) {
        moved = true;
        starts = new int[text.length];
        ends = new int[text.length];
        for (int i = 0; i < count; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
    }

    private void grow() {
        int room = length + length / 2 + 16;
        text = Arrays.copyOf(text, room);
        if (moved) {
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
    }
}
