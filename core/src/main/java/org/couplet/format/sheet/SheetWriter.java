package org.couplet.format.sheet;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.couplet.format.xml.XmlText;

/**
 * Writes one sheet, row by row, and keeps none. The same rows give the same bytes. Nothing is right before {@link #end}.
 */
public final class SheetWriter implements Closeable {
    /** UTF-16 units that Excel takes in a cell. */
    public static final int MOST_IN_CELL = 32_767;

    /** Rows that Excel takes, with that of the header. */
    public static final int MOST_ROWS = 1_048_576;

    /** The beginning of a zip's time, so that the clock leaves no trace. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer writer;
    private final List<Column> columns;
    private final StringBuilder xml = new StringBuilder();
    private int rows;

    public SheetWriter(OutputStream stream, List<Column> columns) throws IOException {
        this.zip = new ZipOutputStream(stream);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        this.columns = List.copyOf(columns);
        for (Parts.Part part : Parts.all()) {
            part(part.name(), part.xml());
        }
        begin("xl/worksheets/sheet1.xml");
        writer.write(SheetXml.begin(columns));
        row(columns.stream().map(Column::name).toList());
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        writer.write(content);
        writer.flush();
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** How many rows there is still room for. */
    public int room() {
        return MOST_ROWS - rows;
    }

    /**
     * Writes a row; its cells are those of the columns. In columns of numbers stand decimals as Java writes them.
     *
     * @throws IllegalArgumentException if a cell has more than {@link #MOST_IN_CELL} characters
     */
    public void row(List<String> cells) throws IOException {
        rows++;
        xml.append("<row r=\"")
                .append(rows)
                .append("\" ht=\"")
                .append(RowHeight.points(columns, cells))
                .append("\">");
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i).kind(), i, cells.get(i));
        }
        xml.append("</row>\n");
        writer.append(xml);
        xml.setLength(0);
    }

    private void cell(Column.Kind kind, int column, String text) {
        if (text.length() > MOST_IN_CELL) {
            throw new IllegalArgumentException("a cell takes %,d characters, not the %,d of '%s…'"
                    .formatted(MOST_IN_CELL, text.length(), text.substring(0, 20)));
        }
        xml.append("<c r=\"").append(SheetXml.name(column)).append(rows).append("\" s=\"");
        xml.append(rows == 1 ? Parts.HEADER_STYLE : Parts.style(kind)).append('"');
        boolean number = rows > 1 && (kind == Column.Kind.COUNT || kind == Column.Kind.SHARE);
        if (text.isEmpty()) {
            xml.append("/>");
        } else if (number) {
            xml.append("><v>").append(text).append("</v></c>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XmlText.append(xml, CellText.escape(text));
            xml.append("</t></is></c>");
        }
    }

    /** Ends the file. Nothing can be written afterwards. */
    public void end() throws IOException {
        writer.write(SheetXml.end(columns, rows));
        writer.flush();
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
