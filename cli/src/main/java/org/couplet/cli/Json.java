package org.couplet.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Maps, collections, strings, numbers and booleans as JSON, indented, with keys in the map's own order. */
final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** Ends with a line feed. */
    static String of(Map<String, ?> value) {
        Json json = new Json();
        json.add(value, "\n");
        return json.text.append('\n').toString();
    }

    private void add(Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            addAll('{', map.entrySet(), '}', newLine);
        } else if (value instanceof Collection<?> list) {
            addAll('[', list, ']', newLine);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            quote(entry.getKey().toString());
            text.append(": ");
            add(entry.getValue(), newLine);
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void addAll(char open, Collection<?> items, char close, String newLine) {
        text.append(open);
        String inner = newLine + "  ";
        for (Iterator<?> i = items.iterator(); i.hasNext(); ) {
            text.append(inner);
            add(i.next(), inner);
            text.append(i.hasNext() ? "," : newLine);
        }
        text.append(close);
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || (Character.isSurrogate(c) && !paired(string, i))) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** Whether the surrogate at {@code i} is half of a character; alone it cannot be written in UTF-8. */
    private static boolean paired(String string, int i) {
        return Character.isHighSurrogate(string.charAt(i))
                ? i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(string.charAt(i - 1));
    }
}
