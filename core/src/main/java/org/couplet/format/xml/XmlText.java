package org.couplet.format.xml;

import java.util.List;

/**
 * Text as XML 1.0 element content. Legal are tab, line feed, carriage return, U+0020-D7FF, U+E000-FFFD and
 * U+10000-10FFFF; nothing else can be written, not even as a character reference.
 */
public final class XmlText {
    private XmlText() {}

    /** Appends the text with its markup escaped and without what XML forbids; returns how many code points that is. */
    public static int append(StringBuilder xml, String text) {
        int removed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                xml.append(c).append(text.charAt(++i));
            } else if (isLegal(c)) {
                appendLegal(xml, c);
            } else {
                removed++;
            }
        }
        return removed;
    }

    /** How many code points {@link #append} would leave out. */
    public static int forbidden(String text) {
        int forbidden = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isLegal(c)) {
                forbidden++;
            }
        }
        return forbidden;
    }

    /** The same between double quotes: there a raw tab or line break would be read back as a space. */
    public static int appendAttribute(StringBuilder xml, String text) {
        StringBuilder content = new StringBuilder(text.length() + 8);
        int removed = append(content, text);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            int special = "\"\t\n".indexOf(c);
            xml.append(
                    special < 0
                            ? String.valueOf(c)
                            : List.of("&quot;", "&#9;", "&#10;").get(special));
        }
        return removed;
    }

    private static void appendLegal(StringBuilder xml, char c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;"); // needed in ]]> only
            case '\r' -> xml.append("&#13;"); // a raw one is read back as a line feed
            default -> xml.append(c);
        }
    }

    /** Whether a UTF-16 unit may stand in XML by itself; of the surrogates none may. */
    public static boolean isLegal(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c <= '\uFFFD' : c == '\t' || c == '\n' || c == '\r';
    }

    /** True when nothing visible would remain in XML: spaces of any kind, and what XML forbids. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(XmlText::isSpaceOrForbidden);
    }

    private static boolean isSpaceOrForbidden(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || (Character.isBmpCodePoint(codePoint) && !isLegal((char) codePoint));
    }
}
