package org.couplet.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Maps, collections, strings, numbers and booleans as JSON, with keys in the map's own order. */
final class JsonText {
    /** Characters that wait to be written. */
    private static final int WAITING = 1 << 13;

    private final StringBuilder text = new StringBuilder();
    private final boolean indented;

    JsonText(boolean indented) {
        this.indented = indented;
    }

    String of(Object value) {
        try {
            StringBuilder all = new StringBuilder();
            writeTo(all, value);
            return all.toString();
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk); // a string builder throws none
        }
    }

    void writeTo(Appendable out, Object value) throws IOException {
        add(value, "\n", out);
        out.append(text);
        text.setLength(0);
    }

    private void add(Object value, String newLine, Appendable out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            addAll('{', map.entrySet(), '}', newLine, out);
        } else if (value instanceof Collection<?> list) {
            addAll('[', list, ']', newLine, out);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            Json.quote(text, entry.getKey().toString());
            text.append(indented ? ": " : ":");
            add(entry.getValue(), newLine, out);
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            Json.quote(text, value.toString());
        }
    }

    private void addAll(char open, Collection<?> items, char close, String newLine, Appendable out) throws IOException {
        text.append(open);
        String inner = newLine + "  ";
        for (Iterator<?> i = items.iterator(); i.hasNext(); ) {
            text.append(indented ? inner : "");
            add(i.next(), inner, out);
            text.append(i.hasNext() ? "," : "");
            if (text.length() > WAITING) {
                out.append(text);
                text.setLength(0);
            }
        }
        text.append(indented && !items.isEmpty() ? newLine : "").append(close);
    }
}
