package org.couplet.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.couplet.format.Xml;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

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
            "skeleton",
            "mda:metadata");

    private final Input input;
    private final XMLStreamReader xml;
    private final Columns columns;
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private String from = "";
    private String to = "";

    private Xliff(Input input, XMLStreamReader xml) {
        this.input = input;
        this.xml = xml;
        this.columns = new Columns(input);
    }

    static Content content(Input input) throws IOException {
        try {
            XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(input.bytes()), input.id());
            Xliff xliff = new Xliff(input, xml);
            xliff.read();
            return xliff.columns.content();
        } catch (XMLStreamException malformed) {
            throw Xml.malformed(input.id(), malformed);
        }
    }

    private void read() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT && isUnit(xml.getLocalName())) {
                flush();
            }
        }
    }

    private static boolean isUnit(String element) {
        return element.equals("trans-unit") || element.equals("unit");
    }

    private void start(String element) throws XMLStreamException, IOException {
        switch (element) {
            case "xliff" -> {
                from = attribute("srcLang").orElse(from);
                to = attribute("trgLang").orElse(to);
            }
            case "file" -> {
                from = attribute("source-language").orElse(from);
                to = attribute("target-language").orElse(to);
            }
            case "source" -> source.append(text());
            case "target" -> target.append(text());
            default -> {
                if (LEFT_OUT.contains(element)) {
                    skip();
                }
            }
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** The text of a source or target, down to its end tag. */
    private String text() throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (LEFT_OUT.contains(xml.getLocalName())) {
                        skip();
                    } else {
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {} // comments
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private int next() throws XMLStreamException, InputException {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Xml.entity(xml.getLocalName(), place());
        }
        return event;
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
                    place(),
                    "the file does not say which language its %ss are in".formatted(side),
                    "Put a BCP-47 tag into its %s language".formatted(side),
                    unknown);
        }
    }

    private Place place() {
        return Place.line(input.id(), Math.max(1, xml.getLocation().getLineNumber()));
    }
}
