package org.couplet.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** Reads the units of a TMX in one pass. Each method starts on its element's start tag and ends on its end tag. */
final class TmxReader {
    /** Inline codes: what they hold is markup of another format, not text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

    /** Text inside a code that is to be translated, and text that is only marked. */
    private static final Set<String> TEXT = Set.of("sub", "hi");

    private final XMLStreamReader xml;
    private final String file;

    /** Where the event that {@link #xml} stands on begins; its own location is where it ends. */
    private int line = 1;

    private int column = 1;

    private TmxReader(XMLStreamReader xml, String file) {
        this.xml = xml;
        this.file = file;
    }

    static void read(InputStream stream, String file, Consumer<Unit> units) throws IOException {
        try {
            new TmxReader(Xml.reader(stream, file), file).tmx(units);
        } catch (XMLStreamException malformed) {
            throw Xml.malformed(file, malformed);
        }
    }

    private void tmx(Consumer<Unit> units) throws XMLStreamException, IOException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments, processing instructions, document type
        }
        if (!at("tmx")) {
            throw bad("the root is <%s>, not <tmx>".formatted(xml.getLocalName()), "Give a TMX file");
        }
        if (!toChild() || !at("header")) {
            throw bad("<tmx> has no <header>", "Add <header srclang=\"zh\" …/> as its first child");
        }
        skip();
        if (!toChild() || !at("body")) {
            throw bad("<header> is not followed by <body>", "Put the <tu> elements into a <body>");
        }
        while (toChild()) {
            if (at("tu")) {
                units.accept(unit());
            } else {
                skip();
            }
        }
        while (xml.hasNext()) {
            next(); // the end must be well-formed too
        }
    }

    private Unit unit() throws XMLStreamException, IOException {
        int unitLine = line;
        int unitColumn = column;
        List<Variant> variants = new ArrayList<>();
        Map<String, String> props = new LinkedHashMap<>();
        while (toChild()) {
            switch (xml.getLocalName()) {
                case "tuv" -> variants.add(variant());
                case "prop" -> prop(props);
                default -> skip();
            }
        }
        if (variants.isEmpty()) {
            throw bad(new Place(file, unitLine, unitColumn), "<tu> has no <tuv>", "Add one for each language");
        }
        return new Unit(variants, props);
    }

    private void prop(Map<String, String> props) throws XMLStreamException, IOException {
        String type = attribute("type").orElse("");
        props.merge(type, content(), (first, second) -> first + "\n" + second);
    }

    private Variant variant() throws XMLStreamException, IOException {
        Place start = place();
        Language language = language();
        Optional<String> text = Optional.empty();
        while (toChild()) {
            if (at("seg") && text.isEmpty()) {
                text = Optional.of(content());
            } else {
                skip();
            }
        }
        return new Variant(
                language, text.orElseThrow(() -> bad(start, "<tuv> has no <seg>", "Add <seg> with the text")));
    }

    /** {@code xml:lang} since TMX 1.4, {@code lang} before. */
    private Language language() throws InputException {
        String tag = Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
                .or(() -> attribute("lang"))
                .orElseThrow(() -> bad(place(), "<tuv> has no xml:lang", "Add xml:lang=\"zh-CN\" or the like"));
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException unknown) {
            throw new InputException(place(), unknown.getMessage(), "Put a BCP-47 tag into xml:lang", unknown);
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name))
                .or(() -> Optional.ofNullable(xml.getAttributeValue(null, name)));
    }

    /** The text of an element with the inline codes left out. */
    private String content() throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        Deque<Boolean> kept = new ArrayDeque<>(List.of(true));
        while (!kept.isEmpty()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> kept.push(isKept(xml.getLocalName(), kept.element()));
                case XMLStreamConstants.END_ELEMENT -> kept.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (kept.element()) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {} // comments and processing instructions
            }
        }
        return text.toString();
    }

    private static boolean isKept(String element, boolean around) {
        return TEXT.contains(element) || (around && !CODES.contains(element));
    }

    /** Goes to the next child's start tag, or to the end tag of the element itself. */
    private boolean toChild() throws XMLStreamException, IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {} // white space and comments
            }
        }
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

    private int next() throws XMLStreamException, IOException {
        Location end = xml.getLocation();
        line = end.getLineNumber();
        // Text ends where the parser has seen the next < or &, one further on.
        column = Math.max(1, end.getColumnNumber() - (xml.getEventType() == XMLStreamConstants.CHARACTERS ? 1 : 0));
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Xml.entity(xml.getLocalName(), place());
        }
        return event;
    }

    private boolean at(String element) {
        return xml.getLocalName().equals(element);
    }

    private Place place() {
        return new Place(file, line, column);
    }

    private InputException bad(String problem, String mend) {
        return bad(place(), problem, mend);
    }

    private static InputException bad(Place place, String problem, String mend) {
        return new InputException(place, problem, mend);
    }
}
