package org.couplet.json;

import java.io.IOException;
import java.util.Map;

/** JSON to read and to write. */
public final class Json {
    /** What is no Map, List, String or Double; {@code null} is a value like others here. */
    public enum Literal {
        TRUE,
        FALSE,
        NULL
    }

    private Json() {}

    /**
     * One value as Map, List, String, Double or {@link Literal}, at most 64 values within each other.
     *
     * @throws IllegalArgumentException with the column, from 1, where it is no JSON
     */
    public static Object parse(String json) {
        return JsonParser.parse(json);
    }

    /** Maps, collections, strings, numbers and booleans in one line; anything else as its own string. */
    public static String compact(Object value) {
        return new JsonText(false).of(value);
    }

    /**
     * The same for a person to read, a value a line, ending in a line feed. It is written as it comes: a collection may make
     * its items when they are asked for, and none is kept.
     *
     * @param out need not be buffered
     */
    public static void indented(Map<String, ?> value, Appendable out) throws IOException {
        new JsonText(true).writeTo(out, value);
        out.append('\n');
    }

    /** Appends a string in quotes; what cannot stand in UTF-8 or ends a line for some reader is written as an escape. */
    public static void quote(StringBuilder json, String text) {
        json.append('"');
        text.codePoints().forEach(codePoint -> {
            int letter = "\"\\\b\f\n\r\t".indexOf(codePoint);
            if (letter >= 0) {
                json.append('\\').append("\"\\bfnrt".charAt(letter));
            } else if (isUnfit(codePoint)) {
                json.append("\\u%04x".formatted(codePoint));
            } else {
                json.appendCodePoint(codePoint);
            }
        });
        json.append('"');
    }

    /** True of what no UTF-8 file or no XML can hold, or what ends a line or vanishes for some reader. */
    public static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == '\u2028'
                || codePoint == '\u2029'
                || codePoint == '\uFEFF'
                || codePoint == '\uFFFE'
                || codePoint == '\uFFFF'
                || (Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint));
    }
}
