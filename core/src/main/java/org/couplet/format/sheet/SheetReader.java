package org.couplet.format.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.couplet.format.xml.XmlCursor;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** Reads the first sheet of a workbook, whichever program saved it. Shared texts are held in memory, rows are not. */
public final class SheetReader implements Closeable {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** Columns beyond the 16,384 of Excel are no table but an attack on the memory. */
    private static final int MOST_COLUMNS = 16_384;

    private final String file;
    private final ZipFile zip;
    private final List<String> shared = new ArrayList<>();

    private SheetReader(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowSink {
        /**
         * @param cells up to the last that is not empty
         * @param place the file and the row's number, as the program shows it
         */
        void take(List<String> cells, Place place) throws IOException;
    }

    /** @throws InputException if the file is no workbook */
    public static void read(Path path, RowSink rows) throws IOException {
        try (SheetReader reader = new SheetReader(path.toString(), new ZipFile(path.toFile()))) {
            reader.readShared();
            reader.readRows(reader.sheet(), rows);
        } catch (ZipException noZip) {
            throw new InputException(
                    Place.file(path.toString()), "this is no workbook", "Save the table as .xlsx", noZip);
        }
    }

    private XmlCursor open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new InputException(
                    Place.file(file), "the workbook has no %s".formatted(name), "Save the table as .xlsx again");
        }
        return XmlCursor.open(zip.getInputStream(entry), file + "!" + name);
    }

    /** The name of the first sheet's part. */
    private String sheet() throws IOException {
        String id = "";
        try (XmlCursor xml = open("xl/workbook.xml")) {
            xml.toRoot();
            while (id.isEmpty() && xml.toChild()) {
                if (xml.at("sheets") && xml.toChild()) {
                    id = relationId(xml.attributes());
                } else {
                    xml.skip();
                }
            }
        }
        return target(id);
    }

    private static String relationId(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().endsWith(":id"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private String target(String id) throws IOException {
        try (XmlCursor xml = open(RELATIONS)) {
            xml.toRoot();
            while (xml.toChild()) {
                Optional<String> target = xml.attribute("Target");
                if (xml.attribute("Id").stream().anyMatch(id::equals) && target.isPresent()) {
                    return target.get().startsWith("/") ? target.get().substring(1) : "xl/" + target.get();
                }
                xml.skip();
            }
        }
        throw new InputException(Place.file(file), "the workbook has no sheet", "Save the table as .xlsx again");
    }

    private void readShared() throws IOException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return;
        }
        try (XmlCursor xml = open("xl/sharedStrings.xml")) {
            xml.toRoot();
            while (xml.toChild()) {
                shared.add(text(xml));
            }
        }
    }

    /** Of a shared or inline text: plain, or in runs of several fonts; how Japanese is read aloud is passed over. */
    private static String text(XmlCursor xml) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.toChild()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.content());
                case "r" -> text.append(text(xml));
                default -> xml.skip();
            }
        }
        return CellText.unescape(text.toString());
    }

    private void readRows(String name, RowSink rows) throws IOException {
        try (XmlCursor xml = open(name)) {
            xml.toRoot();
            while (xml.toChild()) {
                if (xml.at("sheetData")) {
                    int number = 0;
                    while (xml.toChild()) {
                        number = xml.attribute("r").map(Integer::parseInt).orElse(number + 1);
                        rows.take(cells(xml), Place.line(file, number));
                    }
                } else {
                    xml.skip();
                }
            }
        } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
            throw new InputException(
                    Place.file(file),
                    "a cell of %s is malformed".formatted(name),
                    "Save the table as .xlsx again",
                    wrong);
        }
    }

    private List<String> cells(XmlCursor xml) throws IOException {
        List<String> cells = new ArrayList<>();
        while (xml.toChild()) {
            int column = xml.attribute("r").map(SheetReader::column).orElse(cells.size());
            String type = xml.attribute("t").orElse("n");
            String value = value(xml, type);
            if (!value.isEmpty()) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, value);
            }
        }
        return cells;
    }

    private String value(XmlCursor xml, String type) throws IOException {
        String value = "";
        while (xml.toChild()) {
            switch (xml.name()) {
                case "is" -> value = text(xml);
                case "v" -> {
                    String content = xml.content();
                    value = switch (type) {
                        case "s" -> shared.get(Integer.parseInt(content.strip()));
                        case "str" -> CellText.unescape(content);
                        default -> content;
                    };
                }
                default -> xml.skip();
            }
        }
        return value;
    }

    /** 27 of {@code AB7}. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) - 'A' + 1);
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new NumberFormatException("'%s' is no cell".formatted(reference));
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
