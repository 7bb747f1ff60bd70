package org.couplet.format;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** XML from anywhere: read in a stream, and nothing that reaches beyond the file is fetched or expanded. */
public final class Xml {
    private Xml() {}

    /**
     * A reader of the JDK's own, whatever else is on the class path. It passes over a document type, and stops at an
     * {@link javax.xml.stream.XMLStreamConstants#ENTITY_REFERENCE} that XML does not know itself.
     *
     * @param file its name, for messages
     * @throws InputException if the encoding that it declares is unknown
     */
    public static XMLStreamReader reader(InputStream stream, String file) throws IOException, XMLStreamException {
        return parsers().createXMLStreamReader(XmlEncoding.reader(stream, file));
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // 0: no limit. They guard against entities, of which there are none here; JDK 24 sets them to 100,000
        // characters and counts the document itself.
        parsers.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        parsers.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return parsers;
    }

    /** What is said of an entity that XML does not know itself. */
    public static InputException entity(String name, Place place) {
        return new InputException(
                place,
                "the entity &%s; is not expanded, for safety".formatted(name),
                "Write the character itself; XML knows &amp; &lt; &gt; &quot; &apos; by name");
    }

    /** What is said of XML that is not well-formed. */
    public static InputException malformed(String file, XMLStreamException malformed) {
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
