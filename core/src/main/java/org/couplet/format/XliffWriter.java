package org.couplet.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.couplet.format.xml.XmlText;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** See {@link Xliff}. */
final class XliffWriter implements BitextWriter {
    /** What the elements of the format say themselves. */
    private static final Set<String> SAID = Set.of(RowCells.SOURCE_TEXT, RowCells.TARGET_TEXT, "source_document");

    private final WholeFile file;
    private final TmxOptions options;
    private final StringBuilder xml = new StringBuilder();
    private List<String> languages = List.of();
    private List<String> documents = List.of();
    private int files;
    private long units;

    /** @param options of which the tags are heeded */
    XliffWriter(WholeFile file, TmxOptions options) {
        this.file = file;
        this.options = options;
    }

    @Override
    public Counts write(Row row) throws IOException {
        begin(List.of(
                options.tag(row.source().language()), options.tag(row.target().language())));
        if (row.isOneSided()) {
            return Counts.ONE_SIDED;
        } else if (row.source().text().isBlank() || row.target().text().isBlank()) {
            return Counts.BLANK;
        } else if (row.verdict() == Verdict.BAD) {
            return Counts.REJECTED;
        }
        document(row);
        unit(row);
        flush();
        return Counts.written(1, 0);
    }

    private void begin(List<String> asked) throws IOException {
        if (languages.isEmpty()) {
            languages = asked;
            xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                    .append("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"")
                    .append(" xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\" version=\"2.1\"");
            attribute("srcLang", asked.get(0));
            attribute("trgLang", asked.get(1));
            xml.append(">\n");
        } else if (!languages.equals(asked)) {
            throw new InputException(
                    Place.file("XLIFF"),
                    "a file in %s cannot take texts in %s".formatted(languages, asked),
                    "Write a file for each pair of languages");
        }
    }

    private void document(Row row) {
        List<String> pair = List.of(row.source().document(), row.target().document());
        if (!pair.equals(documents)) {
            xml.append(documents.isEmpty() ? "" : "  </file>\n")
                    .append("  <file id=\"f")
                    .append(++files)
                    .append('"');
            attribute("original", row.source().document());
            xml.append(" xml:space=\"preserve\">\n");
            documents = pair;
        }
    }

    private void unit(Row row) {
        xml.append("    <unit id=\"u").append(++units).append("\">\n      <mda:metadata><mda:metaGroup");
        attribute("category", Xliff.CATEGORY);
        xml.append(">\n");
        for (String name : RowCells.names()) {
            String cell = RowCells.cell(row, name);
            if (!SAID.contains(name) && !cell.isEmpty() && !isLanguageSaid(name, cell)) {
                xml.append("        <mda:meta");
                attribute("type", name);
                xml.append('>');
                XmlText.append(xml, cell);
                xml.append("</mda:meta>\n");
            }
        }
        xml.append("      </mda:metaGroup></mda:metadata>\n      <segment");
        attribute("state", row.verdict() == Verdict.GOOD ? "final" : "translated");
        xml.append(">\n        <source>");
        text(row.source().text());
        xml.append("</source>\n        <target>");
        text(row.target().text());
        xml.append("</target>\n      </segment>\n    </unit>\n");
    }

    private boolean isLanguageSaid(String name, String cell) {
        return (name.equals("source_language") && cell.equals(languages.get(0)))
                || (name.equals("target_language") && cell.equals(languages.get(1)));
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        XmlText.appendAttribute(xml, value);
        xml.append('"');
    }

    private void text(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!XmlText.isLegal(c)) {
                XmlText.append(xml, text.substring(start, i));
                xml.append("<cp hex=\"%04X\"/>".formatted((int) c));
                start = i + 1;
            }
        }
        XmlText.append(xml, text.substring(start));
    }

    private void flush() throws IOException {
        file.writer().append(xml);
        xml.setLength(0);
    }

    @Override
    public void commit() throws IOException {
        if (documents.isEmpty()) {
            throw new InputException(
                    Place.file("XLIFF"), "there is no unit, and XLIFF cannot be empty", "Give beads of two sides");
        }
        file.writer().append("  </file>\n</xliff>\n");
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
