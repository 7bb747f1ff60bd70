package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.format.sheet.SheetReader;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * A spreadsheet to review: a row for every sentence bead, also the one-sided and the doubtful. In sight are the place in
 * the text, the verdict (a choice of {@code good} and {@code bad}), both texts, the confidence as a colour and the
 * evidence; the rest of what a {@link Tsv} holds stands in hidden columns. A reviewer edits the texts and chooses
 * verdicts, and may sort the rows: reading puts them in the order of their numbers again.
 */
public final class Xlsx {
    /** Which rows come first. */
    public enum Order {
        TEXT,
        /** The least confident; all rows are held in memory. */
        DOUBT
    }

    static final String NUMBER = "number";

    private record Numbered(double number, Row row) {}

    private Xlsx() {}

    public static BitextWriter writer(Path file, Order order) throws IOException {
        return new XlsxWriter(WholeFile.at(file), order);
    }

    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        read(file, rows::add);
        return rows;
    }

    /** @throws InputException if a column is missing or a cell is not of its form */
    public static void read(Path file, Sink<Row> rows) throws IOException {
        List<String> header = new ArrayList<>();
        List<Numbered> read = new ArrayList<>();
        SheetReader.read(file, (cells, place) -> {
            if (header.isEmpty()) {
                header.addAll(checked(cells, place));
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                double before = read.isEmpty() ? 0 : read.get(read.size() - 1).number();
                read.add(row(header, cells, before, place));
            }
        });
        if (header.isEmpty()) {
            throw new InputException(Place.file(file.toString()), "the sheet is empty", "Give one that Couplet wrote");
        }
        read.sort(Comparator.comparingDouble(Numbered::number));
        for (Numbered numbered : read) {
            rows.take(numbered.row());
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

    /** A row that the reviewer put in has no number: it stays behind the one that was above it. */
    private static Numbered row(List<String> header, List<String> cells, double before, Place place)
            throws InputException {
        try {
            String number = cell(header, cells, NUMBER);
            return new Numbered(
                    number.isBlank() ? before : Double.parseDouble(number),
                    RowCells.row(name -> cell(header, cells, name)));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(place, wrong.getMessage(), "Restore the cell as it was written", wrong);
        }
    }

    private static String cell(List<String> header, List<String> cells, String name) {
        int column = header.indexOf(name);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
