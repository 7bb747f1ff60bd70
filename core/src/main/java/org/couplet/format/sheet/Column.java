package org.couplet.format.sheet;

import java.util.List;

/**
 * @param width in characters of the usual font
 * @param hidden whether it is there for the way back alone
 * @param choices the words to choose from; empty where any text is right
 */
public record Column(String name, Kind kind, int width, boolean hidden, List<String> choices) {
    /** What a column holds and how it looks. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        COUNT,
        /** A number in [0, 1], red at 0 and green at 1. */
        SHARE,
        /** A word in the middle of its cell. */
        WORD
    }

    public Column {
        choices = List.copyOf(choices);
    }
}
