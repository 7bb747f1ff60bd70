package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.couplet.text.Bitext;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * A table with a row for every sentence bead, also the one-sided and the doubtful, under a header row. Lists are parted
 * by commas ({@code 0,1}; offsets {@code 0-12,12-30}), pieces of evidence by semicolons
 * ({@code number 3.77万=37700; string GDP}). In texts, names and evidence {@code \t \n \r \\} stand for tab, line feed,
 * carriage return and backslash, <code>&#92;uXXXX</code> for other controls, {@code \=} and {@code \;} for these
 * characters within evidence. A reviewer writes {@code good} or {@code bad} under {@code verdict},
 * and edits the texts as need be. Reading finds the columns by the header row, in any order; further columns are passed
 * over.
 */
public final class Tsv {
    private Tsv() {}

    public static Counts write(Bitext bitext, Path file) throws IOException {
        return writer(file).writeAlone(bitext);
    }

    /** Writes rows as they are, for instance after a review. */
    public static void write(Iterable<Row> rows, Path file) throws IOException {
        try (RowWriter writer = writer(file)) {
            for (Row row : rows) {
                writer.write(row);
            }
            writer.commit();
        }
    }

    static RowWriter writer(Path file) throws IOException {
        WholeFile whole = WholeFile.at(file);
        whole.writer().append(String.join("\t", RowCells.names())).append('\n');
        return new RowWriter(whole, Tsv::line);
    }

    private static String line(Row row) {
        return RowCells.names().stream()
                .map(name -> RowCells.isFree(name) ? Cells.escape(RowCells.cell(row, name)) : RowCells.cell(row, name))
                .collect(Collectors.joining("\t"));
    }

    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        read(file, rows::add);
        return rows;
    }

    /** @throws InputException if a column is missing or a row is not of this form */
    public static void read(Path file, Sink<Row> rows) throws IOException {
        List<String> header = new ArrayList<>();
        Lines.read(file, (line, place) -> {
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header.addAll(checked(cells, place));
            } else if (!line.isEmpty()) {
                rows.take(row(header, cells, place));
            }
        });
        if (header.isEmpty()) {
            throw new InputException(Place.file(file.toString()), "the file is empty", "Give a TSV that Couplet wrote");
        }
    }

    private static List<String> checked(List<String> header, Place place) throws InputException {
        for (String name : RowCells.names()) {
            if (!header.contains(name) && !RowCells.isOptional(name)) {
                throw new InputException(
                        place, "there is no column '%s'".formatted(name), "Keep the header row as it was written");
            }
        }
        return header;
    }

    private static Row row(List<String> header, List<String> cells, Place place) throws InputException {
        if (cells.size() < header.size()) {
            throw new InputException(
                    place,
                    "%d cells under %d columns".formatted(cells.size(), header.size()),
                    "Keep empty cells, and write a line break in a text as \\n");
        }
        try {
            return RowCells.row(name -> {
                int column = header.indexOf(name);
                String cell = column < 0 ? "" : cells.get(column);
                return RowCells.isFree(name) ? Cells.unescape(cell) : cell;
            });
        } catch (IllegalArgumentException wrong) {
            throw new InputException(place, wrong.getMessage(), "Restore the cell as it was written", wrong);
        }
    }
}
