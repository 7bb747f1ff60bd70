package org.couplet.format.sheet;

import java.util.List;

/** How high a row must be for its wrapped texts: programs fit rows when a text is edited, but not when a file is opened. */
final class RowHeight {
    /** Points of a line in the usual font. */
    private static final int LINE = 15;

    /** Points; Excel takes no higher row. */
    private static final int MOST = 409;

    /** From here on, scripts are mostly written in squares, two letters wide. */
    private static final int WIDE = 0x2E80;

    /** Words do not fill a line to its end: what it holds of its width. */
    private static final double FILLED = 0.9;

    private RowHeight() {}

    static int points(List<Column> columns, List<String> cells) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).hidden() && columns.get(i).kind() == Column.Kind.TEXT) {
                lines = Math.max(lines, lines(cells.get(i), columns.get(i).width()));
            }
        }
        return Math.min(MOST, LINE * lines);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(letters(line) / (width * FILLED))))
                .sum();
    }

    private static int letters(String line) {
        return line.codePoints().map(c -> c < WIDE ? 1 : 2).sum();
    }
}
