package org.couplet.format.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * Walks through an XML file from event to event and knows where each begins. Names are told without their prefixes, and
 * prefixes need not be declared, for old tools forget it.
 */
public final class XmlCursor implements Closeable {
    /** Nobody nests so deep but to exhaust the parser; 100,000 take it some 20 MB. */
    public static final int MOST_DEPTH = 100_000;

    private final XMLStreamReader xml;
    private final InputStream stream;
    private final String file;
    private int depth;

    /** Where the event that {@link #xml} stands on begins; its own location is where it ends. */
    private int line = 1;

    private int column = 1;

    private XmlCursor(XMLStreamReader xml, InputStream stream, String file) {
        this.xml = xml;
        this.stream = stream;
        this.file = file;
    }

    /**
     * @param stream closed by {@link #close}
     * @param file its name, for messages
     * @throws InputException if the declared encoding is unknown
     */
    public static XmlCursor open(InputStream stream, String file) throws IOException {
        try {
            BoundedMarkup text = new BoundedMarkup(XmlEncoding.reader(stream, file), file);
            return new XmlCursor(jdkParsers().createXMLStreamReader(text), stream, file);
        } catch (XMLStreamException malformed) {
            throw malformed(file, malformed);
        }
    }

    /** The JDK's own parser, whatever else is on the class path, with everything off that reaches beyond the file. */
    private static XMLInputFactory jdkParsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // 0: no limit. They guard against entities, of which there are none here; JDK 24 sets them to 100,000
        // characters and counts the document itself.
        parsers.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        parsers.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return parsers;
    }

    /**
     * Goes to the next event.
     *
     * @return one of {@link XMLStreamConstants}
     */
    public int next() throws IOException {
        Location end = xml.getLocation();
        line = end.getLineNumber();
        // Text ends where the parser has seen the next < or &, one further on.
        column = Math.max(1, end.getColumnNumber() - (xml.getEventType() == XMLStreamConstants.CHARACTERS ? 1 : 0));
        int event = advance();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw bad(
                        "the entity &%s; is not expanded, for safety".formatted(xml.getLocalName()),
                        "Write the character itself; XML knows &amp; &lt; &gt; &quot; &apos; by name");
            default -> {}
        }
        return event;
    }

    private int advance() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException malformed) {
            throw malformed(file, malformed);
        }
    }

    private void deeper() throws InputException {
        if (++depth > MOST_DEPTH) {
            throw bad("elements stand in each other more than %,d deep".formatted(MOST_DEPTH), "Export the file again");
        }
    }

    /** Goes to the root's start tag, past comments, processing instructions and a document type. */
    public void toRoot() throws IOException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // nothing of these matters
        }
    }

    /** Goes to the next child's start tag, or to the end tag of the element itself; text between is passed over. */
    public boolean toChild() throws IOException {
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

    /** Goes from a start tag to its end tag. */
    public void skip() throws IOException {
        for (int around = depth - 1; depth > around; ) {
            next();
        }
    }

    /** Reads what is left, which must be well-formed too. */
    public void toEnd() throws IOException {
        while (hasNext()) {
            next();
        }
    }

    private boolean hasNext() throws IOException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException malformed) {
            throw malformed(file, malformed);
        }
    }

    /** Of the element that the cursor stands on, without its prefix. */
    public String name() {
        return local(xml.getLocalName());
    }

    /** The same with its prefix. */
    public String qualifiedName() {
        return xml.getLocalName();
    }

    public boolean at(String element) {
        return name().equals(element);
    }

    /** By name with prefix, in the order of the file. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(attributeName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** @param name with its prefix: {@code type}, {@code xml:lang} */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (attributeName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private String attributeName(int i) {
        String prefix = xml.getAttributePrefix(i);
        String local = xml.getAttributeLocalName(i);
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The text of a text event. */
    public void appendText(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Whether an event is text that {@link #appendText} can append. */
    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** All text of an element, from its start tag to its end tag, whatever it stands in. */
    public String content() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int around = depth - 1; depth > around; ) {
            if (isText(next())) {
                appendText(text);
            }
        }
        return text.toString();
    }

    /** Where the event begins. */
    public Place place() {
        return new Place(file, line, column);
    }

    /** How many elements the cursor stands in, that of a start tag included. */
    public int depth() {
        return depth;
    }

    public InputException bad(String problem, String mend) {
        return new InputException(place(), problem, mend);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static IOException malformed(String file, XMLStreamException malformed) {
        if (malformed.getNestedException() instanceof IOException disk) {
            return disk;
        }
        Location at = malformed.getLocation();
        Place place = at == null || at.getLineNumber() < 1
                ? Place.file(file)
                : new Place(file, at.getLineNumber(), Math.max(at.getColumnNumber(), 0));
        // "ParseError at [row,col]:[3,5]\nMessage: The element …."
        String message = String.valueOf(malformed.getMessage()).replaceFirst("(?s)^ParseError.*?\nMessage: ", "");
        if (message.contains("Unicode: 0x%x".formatted((int) XmlEncoding.UNDECODABLE))) {
            return new InputException(
                    place,
                    "here are bytes that are not in the encoding of the file",
                    "Save the file as UTF-8",
                    malformed);
        }
        String problem = message.replaceFirst("\\.\\s*$", "");
        return new InputException(place, problem, "Mend the XML there, or export the file again", malformed);
    }
}
