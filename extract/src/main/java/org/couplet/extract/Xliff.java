package org.couplet.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.couplet.format.xml.XmlCursor;
import org.couplet.text.InputException;
import org.couplet.text.Language;

/**
 * XLIFF 1.2 and 2.x: sources and targets as two texts, a unit a paragraph. Inline codes are left out, alternative
 * translations and notes too; the text that is marked is kept.
 */
final class Xliff {
    /** What they hold is markup of another format (XLIFF 1.2), or no text of this unit. */
    private static final Set<String> LEFT_OUT = Set.of(
            "bpt",
            "ept",
            "ph",
            "it",
            "alt-trans",
            "note",
            "notes",
            "seg-source",
            "originalData",
            "header",
            "metadata",
            "matches",
            "glossary",
            "prop-group",
            "bin-unit",
            "skeleton");

    private final XmlCursor xml;
    private final Columns columns;
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private String from = "";
    private String to = "";

    private Xliff(Input input, XmlCursor xml) {
        this.xml = xml;
        this.columns = new Columns(input);
    }

    static Content content(Input input) throws IOException {
        try (XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(input.bytes()), input.id())) {
            Xliff xliff = new Xliff(input, xml);
            xliff.read();
            return xliff.columns.content();
        }
    }

    private void read() throws IOException {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.name());
            } else if (event == XMLStreamConstants.END_ELEMENT && isUnit(xml.name())) {
                flush();
            }
        }
    }

    private static boolean isUnit(String element) {
        return element.equals("trans-unit") || element.equals("unit");
    }

    private void start(String element) throws IOException {
        switch (element) {
            case "xliff" -> {
                from = xml.attribute("srcLang").orElse(from);
                to = xml.attribute("trgLang").orElse(to);
            }
            case "file" -> {
                from = xml.attribute("source-language").orElse(from);
                to = xml.attribute("target-language").orElse(to);
            }
            case "source" -> source.append(text());
            case "target" -> target.append(text());
            default -> {
                if (LEFT_OUT.contains(element)) {
                    xml.skip();
                }
            }
        }
    }

    /** The text of a source or target, down to its end tag. */
    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int around = xml.depth() - 1; xml.depth() > around; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && LEFT_OUT.contains(xml.name())) {
                xml.skip();
            } else if (XmlCursor.isText(event)) {
                xml.appendText(text);
            }
        }
        return text.toString();
    }

    private void flush() throws InputException {
        if (!source.isEmpty()) {
            columns.add(language(from, "source"), source.toString());
        }
        if (!target.isEmpty()) {
            columns.add(language(to, "target"), target.toString());
        }
        source.setLength(0);
        target.setLength(0);
    }

    private Language language(String tag, String side) throws InputException {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException unknown) {
            throw new InputException(
                    xml.place(),
                    "the file does not say which language its %ss are in".formatted(side),
                    "Put a BCP-47 tag into its %s language".formatted(side),
                    unknown);
        }
    }
}
