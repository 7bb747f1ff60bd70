package org.couplet.format;

import java.io.IOException;
import java.util.function.Function;

/** One line for every bead, of whatever form. */
final class RowWriter implements BitextWriter {
    private final WholeFile file;
    private final Function<Row, String> line;

    /** @param line a row without the line's end */
    RowWriter(WholeFile file, Function<Row, String> line) {
        this.file = file;
        this.line = line;
    }

    @Override
    public Counts write(Row row) throws IOException {
        file.writer().append(line.apply(row)).append('\n');
        return Counts.written(1, 0);
    }

    @Override
    public void commit() throws IOException {
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
