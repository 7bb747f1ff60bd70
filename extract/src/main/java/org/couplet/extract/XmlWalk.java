package org.couplet.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.couplet.format.Xml;
import org.couplet.text.Place;

/** Hands the elements and the text of a part of a zip to a reader that keeps what it needs to know. */
final class XmlWalk {
    /** Elements go by their local names: strict and transitional OOXML differ in nothing but their name spaces. */
    interface Reader {
        /** @return whether the reader wants what is in the element; if not, neither that nor its end is handed over */
        boolean start(String element, Attributes attributes) throws IOException;

        void end(String element) throws IOException;

        void text(String text) throws IOException;
    }

    /** Those of the element that the walk stands on. */
    interface Attributes {
        /** By local name; the empty string if there is none. */
        String of(String name);
    }

    private XmlWalk() {}

    static void through(Input input, String part, byte[] bytes, Reader reader) throws IOException {
        String name = input.id() + "!" + part;
        try {
            XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(bytes), name);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!reader.start(xml.getLocalName(), wanted -> attribute(xml, wanted))) {
                            skip(xml);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reader.text(xml.getText());
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Xml.entity(
                                xml.getLocalName(),
                                Place.line(name, Math.max(1, xml.getLocation().getLineNumber())));
                    default -> {}
                }
            }
        } catch (XMLStreamException malformed) {
            throw Xml.malformed(name, malformed);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
