package org.couplet.format;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.couplet.text.Bitext;

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
    public Counts write(Bitext bitext) throws IOException {
        List<Row> rows = Row.of(bitext);
        write(rows);
        return Counts.written(rows.size(), 0);
    }

    void write(Iterable<Row> rows) throws IOException {
        for (Row row : rows) {
            file.writer().append(line.apply(row)).append('\n');
        }
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
