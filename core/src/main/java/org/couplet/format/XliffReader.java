package org.couplet.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.couplet.format.xml.XmlCursor;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** Reads XLIFF 2 in one pass. Each method starts on its element's start tag and ends on its end tag. */
final class XliffReader {
    private final XmlCursor xml;
    private final Sink<Row> rows;
    private final Map<String, String> cells = new HashMap<>();
    private String sourceLanguage = "";
    private String targetLanguage = "";
    private String original = "";

    private XliffReader(XmlCursor xml, Sink<Row> rows) {
        this.xml = xml;
        this.rows = rows;
    }

    static void read(Path file, Sink<Row> rows) throws IOException {
        try (XmlCursor xml = XmlCursor.open(Files.newInputStream(file), file.toString())) {
            new XliffReader(xml, rows).whole();
        }
    }

    private void whole() throws IOException {
        xml.toRoot();
        if (!xml.at("xliff")) {
            throw xml.bad("the root is <%s>, not <xliff>".formatted(xml.name()), "Give an XLIFF file");
        }
        String version = xml.attribute("version").orElse("");
        if (!version.startsWith("2.")) {
            throw xml.bad("this is XLIFF '%s'".formatted(version), "Export it as XLIFF 2.0 or 2.1");
        }
        sourceLanguage = xml.attribute("srcLang").orElse("");
        targetLanguage = xml.attribute("trgLang").orElse("");
        while (xml.toChild()) {
            if (xml.at("file")) {
                original = xml.attribute("original").orElse("");
                units();
            } else {
                xml.skip();
            }
        }
        xml.toEnd();
    }

    /** Of a file, or of a group in it. */
    private void units() throws IOException {
        while (xml.toChild()) {
            switch (xml.name()) {
                case "group" -> units();
                case "unit" -> unit();
                default -> xml.skip();
            }
        }
    }

    private void unit() throws IOException {
        cells.clear();
        while (xml.toChild()) {
            switch (xml.name()) {
                case "metadata" -> metadata();
                case "segment" -> segment();
                default -> xml.skip();
            }
        }
    }

    private void metadata() throws IOException {
        while (xml.toChild()) {
            if (xml.attribute("category").stream().anyMatch(Xliff.CATEGORY::equals)) {
                while (xml.toChild()) {
                    String type = xml.attribute("type").orElse("");
                    cells.put(type, xml.content());
                }
            } else {
                xml.skip();
            }
        }
    }

    private void segment() throws IOException {
        Place place = xml.place();
        Map<String, String> own = new HashMap<>(Map.of(
                "source_document", original, "source_language", sourceLanguage, "target_language", targetLanguage));
        own.put(RowCells.CONFIDENCE, "1");
        own.putAll(cells);
        while (xml.toChild()) {
            switch (xml.name()) {
                case "source" -> own.put(RowCells.SOURCE_TEXT, text());
                case "target" -> own.put(RowCells.TARGET_TEXT, text());
                default -> xml.skip();
            }
        }
        rows.take(row(own, place));
    }

    private static Row row(Map<String, String> cells, Place place) throws InputException {
        try {
            return RowCells.row(name -> cells.getOrDefault(name, ""));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(place, wrong.getMessage(), "Restore the unit as it was written", wrong);
        }
    }

    /** Without inline codes, which are empty here or enclose text; {@code <cp>} is a character. */
    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int around = xml.depth() - 1; xml.depth() > around; ) {
            int event = xml.next();
            if (XmlCursor.isText(event)) {
                xml.appendText(text);
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.at("cp")) {
                text.appendCodePoint(codePoint());
            }
        }
        return text.toString();
    }

    private int codePoint() throws InputException {
        String hex = xml.attribute("hex").orElse("");
        if (!hex.matches("(10|0?[0-9A-Fa-f])?[0-9A-Fa-f]{4}")) {
            throw xml.bad("<cp hex=\"%s\"> is no character".formatted(hex), "Write it as 001A");
        }
        return Integer.parseInt(hex, 16);
    }
}
