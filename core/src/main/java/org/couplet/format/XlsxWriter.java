package org.couplet.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.format.sheet.Column;
import org.couplet.format.sheet.SheetWriter;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** See {@link Xlsx}. */
final class XlsxWriter implements BitextWriter {
    /** In this order; the hidden ones follow. */
    private static final List<Column> IN_SIGHT = List.of(
            new Column(Xlsx.NUMBER, Column.Kind.COUNT, 8, false, List.of()),
            new Column(RowCells.VERDICT, Column.Kind.WORD, 9, false, List.of(Verdict.GOOD.word(), Verdict.BAD.word())),
            new Column(RowCells.SOURCE_TEXT, Column.Kind.TEXT, 60, false, List.of()),
            new Column(RowCells.TARGET_TEXT, Column.Kind.TEXT, 60, false, List.of()),
            new Column(RowCells.CONFIDENCE, Column.Kind.SHARE, 12, false, List.of()),
            new Column(RowCells.EVIDENCE, Column.Kind.TEXT, 40, false, List.of()));

    private static final List<Column> COLUMNS = columns();

    private final WholeFile file;
    private final SheetWriter sheet;
    private final Xlsx.Order order;
    private final List<List<String>> kept = new ArrayList<>();
    private int rows;

    XlsxWriter(WholeFile file, Xlsx.Order order) throws IOException {
        this.file = file;
        this.order = order;
        this.sheet = new SheetWriter(file.stream(), COLUMNS);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(IN_SIGHT);
        List<String> known = IN_SIGHT.stream().map(Column::name).toList();
        RowCells.names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> columns.add(new Column(name, Column.Kind.TEXT, 16, true, List.of())));
        return columns;
    }

    @Override
    public Counts write(Row row) throws IOException {
        String number = String.valueOf(++rows);
        if (rows >= SheetWriter.MOST_ROWS) {
            throw new InputException(
                    Place.file(row.source().document()),
                    "a sheet takes %,d rows".formatted(SheetWriter.MOST_ROWS),
                    "Write TSV, or fewer pairs at a time");
        }
        List<String> cells = COLUMNS.stream()
                .map(column -> column.name().equals(Xlsx.NUMBER) ? number : RowCells.cell(row, column.name()))
                .toList();
        if (order == Xlsx.Order.DOUBT) {
            kept.add(cells);
        } else {
            write(cells);
        }
        return Counts.written(1, 0);
    }

    private void write(List<String> cells) throws IOException {
        try {
            sheet.row(cells);
        } catch (IllegalArgumentException tooLong) {
            throw new InputException(
                    Place.file(cells.get(IN_SIGHT.size())),
                    tooLong.getMessage(),
                    "Write TSV, which takes any",
                    tooLong);
        }
    }

    private static double confidence(List<String> cells) {
        return Double.parseDouble(cells.get(4)); // of IN_SIGHT
    }

    @Override
    public void commit() throws IOException {
        kept.sort(Comparator.comparingDouble(XlsxWriter::confidence));
        for (List<String> cells : kept) {
            write(cells);
        }
        sheet.end();
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
