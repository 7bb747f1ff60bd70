package org.couplet.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.couplet.format.xml.XmlCursor;
import org.couplet.format.xml.XmlText;

/**
 * The content of a {@code <seg>}.
 *
 * @param text without the inline codes
 * @param markup as XML, with its codes; the empty string where there are none
 */
record Segment(String text, String markup) {
    /** Inline codes: what they hold is markup of another format, not text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

    /** Text inside a code that is to be translated, and text that is only marked. */
    private static final Set<String> TEXT = Set.of("sub", "hi");

    /** For elements that TMX does not know; their prefixes are declared where the segment will not be. */
    private static final String STAND_IN = "hi";

    /** Reads from a start tag to its end tag; {@code spent} is told how many characters each piece takes. */
    static Segment read(XmlCursor xml, Sink<Integer> spent) throws IOException {
        return new Builder(xml, spent).read();
    }

    private static final class Builder {
        private final XmlCursor xml;
        private final Sink<Integer> spent;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder markup = new StringBuilder();
        private final StringBuilder piece = new StringBuilder();

        /** For every element that the cursor stands in, whether its text is the segment's. */
        private final Deque<Boolean> kept = new ArrayDeque<>(List.of(true));

        private boolean codes;
        /** The last thing written is a start tag. */
        private boolean opened;

        Builder(XmlCursor xml, Sink<Integer> spent) {
            this.xml = xml;
            this.spent = spent;
        }

        Segment read() throws IOException {
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    kept.pop();
                    if (kept.isEmpty()) {
                        return new Segment(text.toString(), codes ? markup.toString() : "");
                    }
                    end();
                } else if (XmlCursor.isText(event)) {
                    text();
                }
            }
        }

        private void text() throws IOException {
            piece.setLength(0);
            xml.appendText(piece);
            spent.take(piece.length());
            if (codes) {
                opened = false;
                XmlText.append(markup, piece.toString());
            }
            if (kept.element()) {
                text.append(piece);
            }
        }

        private void start() throws IOException {
            if (!codes) {
                codes = true;
                XmlText.append(markup, text.toString());
            }
            int before = markup.length();
            String name = xml.qualifiedName();
            if (isKnown(name)) {
                markup.append('<').append(name);
                xml.attributes().forEach(this::attribute);
            } else {
                markup.append('<').append(STAND_IN);
                attribute("type", "x-" + name);
            }
            markup.append('>');
            spent.take(markup.length() - before);
            opened = true;
            kept.push(isKept(xml.name(), kept.element()));
        }

        private static boolean isKnown(String element) {
            return CODES.contains(element) || TEXT.contains(element);
        }

        private void attribute(String name, String value) {
            if (!name.contains(":")) {
                markup.append(' ').append(name).append("=\"");
                XmlText.appendAttribute(markup, value);
                markup.append('"');
            }
        }

        private static boolean isKept(String element, boolean around) {
            return TEXT.contains(element) || (around && !CODES.contains(element));
        }

        private void end() {
            if (opened) {
                markup.setLength(markup.length() - 1);
                markup.append("/>");
            } else {
                String name = xml.qualifiedName();
                markup.append("</").append(isKnown(name) ? name : STAND_IN).append('>');
            }
            opened = false;
        }
    }
}
