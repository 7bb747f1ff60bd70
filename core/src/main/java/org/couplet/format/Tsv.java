package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.couplet.text.Bitext;
import org.couplet.text.InputException;
import org.couplet.text.Language;
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
    private static final String VERDICT = "verdict";

    private static final List<Column> COLUMNS = List.of(
            new Column("source_document", row -> Cells.escape(row.source().document())),
            new Column("target_document", row -> Cells.escape(row.target().document())),
            new Column("source_language", row -> row.source().language().tag()),
            new Column("target_language", row -> row.target().language().tag()),
            new Column("source_sentences", row -> Cells.numbers(row.source().sentences())),
            new Column("target_sentences", row -> Cells.numbers(row.target().sentences())),
            new Column("source_paragraphs", row -> Cells.numbers(row.source().paragraphs())),
            new Column("target_paragraphs", row -> Cells.numbers(row.target().paragraphs())),
            new Column("source_offsets", row -> Cells.spans(row.source().offsets())),
            new Column("target_offsets", row -> Cells.spans(row.target().offsets())),
            new Column("confidence", row -> String.valueOf(row.confidence())),
            new Column("evidence", row -> Cells.evidence(row.evidence())),
            new Column(VERDICT, row -> row.verdict().word()),
            new Column("source_text", row -> Cells.escape(row.source().text())),
            new Column("target_text", row -> Cells.escape(row.target().text())));

    private Tsv() {}

    private record Column(String name, Function<Row, String> cell) {}

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
        whole.writer().append(joined(Column::name)).append('\n');
        return new RowWriter(whole, row -> joined(column -> column.cell().apply(row)));
    }

    private static String joined(Function<Column, String> cell) {
        return String.join("\t", COLUMNS.stream().map(cell).toList());
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
        for (Column column : COLUMNS) {
            if (!column.name().equals(VERDICT) && !header.contains(column.name())) {
                throw new InputException(
                        place,
                        "there is no column '%s'".formatted(column.name()),
                        "Keep the header row as it was written");
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
        Function<String, String> cell = column -> cells.get(header.indexOf(column));
        try {
            return new Row(
                    side(column -> cell.apply("source_" + column)),
                    side(column -> cell.apply("target_" + column)),
                    Cells.confidence(cell.apply("confidence")),
                    Cells.evidence(cell.apply("evidence")),
                    verdict(header, cell));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(place, wrong.getMessage(), "Restore the cell as it was written", wrong);
        }
    }

    /** Tables written by hand, or by others, need not have the column. */
    private static Verdict verdict(List<String> header, Function<String, String> cell) {
        return header.contains(VERDICT) ? Verdict.of(cell.apply(VERDICT)) : Verdict.OPEN;
    }

    private static Side side(Function<String, String> cell) {
        return new Side(
                Cells.unescape(cell.apply("document")),
                Language.of(cell.apply("language")),
                Cells.numbers(cell.apply("sentences")),
                Cells.numbers(cell.apply("paragraphs")),
                Cells.spans(cell.apply("offsets")),
                Cells.unescape(cell.apply("text")));
    }
}
