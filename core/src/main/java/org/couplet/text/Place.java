package org.couplet.text;

/**
 * A place in a file that a message points to.
 *
 * @param file the file's name as the user wrote it
 * @param line 1-based; 0 when the message is about the whole file
 * @param column 1-based, in characters; 0 when it is about the whole line
 */
public record Place(String file, int line, int column) {
    public Place {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException(
                    "line %d, column %d: both from 1, or 0 for none".formatted(line, column));
        }
    }

    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    public static Place line(String file, int line) {
        return new Place(file, line, 0);
    }

    /** {@code books.tmx:3:1}, {@code books.tmx:3} or {@code books.tmx}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
