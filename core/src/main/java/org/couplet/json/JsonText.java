package org.couplet.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Maps, collections, strings, numbers and booleans as JSON, with keys in the map's own order. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private final boolean indented;

    JsonText(boolean indented) {
        this.indented = indented;
    }

    String of(Object value) {
        add(value, "\n");
        return text.toString();
    }

    private void add(Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            addAll('{', map.entrySet(), '}', newLine);
        } else if (value instanceof Collection<?> list) {
            addAll('[', list, ']', newLine);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            Json.quote(text, entry.getKey().toString());
            text.append(indented ? ": " : ":");
            add(entry.getValue(), newLine);
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            Json.quote(text, value.toString());
        }
    }

    private void addAll(char open, Collection<?> items, char close, String newLine) {
        text.append(open);
        String inner = newLine + "  ";
        for (Iterator<?> i = items.iterator(); i.hasNext(); ) {
            text.append(indented ? inner : "");
            add(i.next(), inner);
            text.append(i.hasNext() ? "," : "");
        }
        text.append(indented && !items.isEmpty() ? newLine : "").append(close);
    }
}
