package org.couplet.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.couplet.format.xml.XmlCursor;

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
        try (XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(bytes), input.id() + "!" + part)) {
            StringBuilder text = new StringBuilder();
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!reader.start(xml.name(), wanted -> attribute(xml, wanted))) {
                        xml.skip();
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    reader.end(xml.name());
                } else if (XmlCursor.isText(event)) {
                    text.setLength(0);
                    xml.appendText(text);
                    reader.text(text.toString());
                }
            }
        }
    }

    private static String attribute(XmlCursor xml, String name) {
        return xml.attributes().entrySet().stream()
                .filter(attribute -> attribute
                        .getKey()
                        .substring(attribute.getKey().indexOf(':') + 1)
                        .equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
