package org.couplet.format.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * Stops where no markup begins for so long that the parser, which holds an attribute, a comment or a name whole, would
 * exhaust the memory.
 */
final class BoundedMarkup extends FilterReader {
    /** UTF-16 units between one {@code <} and the next. A novel has fewer; the parser needs some ten bytes for each. */
    static final int MOST = 2_000_000;

    private final String file;
    private int line = 1;
    private int started = 1;
    private int sinceMarkup;

    BoundedMarkup(Reader text, String file) {
        super(text);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            count(buffer[i]);
        }
        return read;
    }

    private void count(char c) throws InputException {
        if (c == '<') {
            sinceMarkup = 0;
            started = line;
        } else if (++sinceMarkup > MOST) {
            throw new InputException(
                    Place.line(file, started),
                    "more than %,d characters begin here without a tag between them".formatted(MOST),
                    "Take it out, or cut it in two");
        }
        if (c == '\n') {
            line++;
        }
    }
}
