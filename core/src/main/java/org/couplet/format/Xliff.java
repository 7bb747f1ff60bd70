package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * XLIFF 2.1: a {@code <file>} for every pair of documents, a {@code <unit>} of one segment for every two-sided bead. What
 * is known beside the texts stands in the unit's metadata under the category {@code couplet}, by the names of a
 * {@link Tsv}'s columns; characters that XML forbids are {@code <cp>}. A reviewer's {@code good} makes a segment
 * {@code final}, other segments are {@code translated}.
 *
 * <p>Source: XLIFF 2.1 (OASIS, 2018).
 */
public final class Xliff {
    static final String CATEGORY = "couplet";

    private Xliff() {}

    /** For many bitexts of one pair of languages; another pair is an {@link org.couplet.text.InputException}. */
    public static BitextWriter writer(Path file, TmxOptions options) throws IOException {
        return new XliffWriter(WholeFile.at(file), options);
    }

    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        read(file, rows::add);
        return rows;
    }

    /**
     * Reads XLIFF 2.0 and 2.1 of any tool, a row for each segment; text without inline codes.
     *
     * @throws org.couplet.text.InputException if the file is none
     */
    public static void read(Path file, Sink<Row> rows) throws IOException {
        XliffReader.read(file, rows);
    }
}
