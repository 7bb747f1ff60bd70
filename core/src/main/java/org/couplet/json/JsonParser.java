package org.couplet.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one value, from left to right. */
final class JsonParser {
    /** Of values within values; ours have four, and a hostile line shall not exhaust the stack. */
    private static final int DEPTH = 64;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern FOUR_HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{4}");

    private final String json;
    private int at;

    private JsonParser(String json) {
        this.json = json;
    }

    static Object parse(String json) {
        JsonParser parser = new JsonParser(json);
        Object value = parser.value(DEPTH);
        if (parser.at < json.length()) {
            throw parser.bad("nothing more");
        }
        return value;
    }

    private Object value(int depth) {
        if (depth == 0) {
            throw bad("values no deeper than " + DEPTH);
        }
        space();
        Object value =
                switch (peek()) {
                    case '{' -> object(depth - 1);
                    case '[' -> array(depth - 1);
                    case '"' -> string();
                    case 't' -> literal("true", Json.Literal.TRUE);
                    case 'f' -> literal("false", Json.Literal.FALSE);
                    case 'n' -> literal("null", Json.Literal.NULL);
                    default -> number();
                };
        space();
        return value;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        space();
        if (took('}')) {
            return members;
        }
        do {
            space();
            String name = string();
            space();
            require(':');
            members.put(name, value(depth));
        } while (took(','));
        require('}');
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> elements = new ArrayList<>();
        at++;
        space();
        if (took(']')) {
            return elements;
        }
        do {
            elements.add(value(depth));
        } while (took(','));
        require(']');
        return elements;
    }

    private String string() {
        require('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = peek();
            if (c < ' ') {
                throw bad("the end of the string");
            }
            at++;
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        if (letter == 'u') {
            return hexadecimal();
        }
        int known = "\"\\/bfnrt".indexOf(letter);
        if (known < 0) {
            at--;
            throw bad("an escape that JSON knows");
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private char hexadecimal() {
        int end = Math.min(at + 4, json.length());
        String digits = json.substring(at, end);
        if (!FOUR_HEXADECIMAL.matcher(digits).matches()) {
            throw bad("four hexadecimal digits");
        }
        at = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private Double number() {
        int end = at;
        while (end < json.length() && "+-.eE0123456789".indexOf(json.charAt(end)) >= 0) {
            end++;
        }
        String number = json.substring(at, end);
        if (!NUMBER.matcher(number).matches()) {
            throw bad("a value");
        }
        at = end;
        return Double.valueOf(number);
    }

    private Json.Literal literal(String word, Json.Literal literal) {
        if (!json.startsWith(word, at)) {
            throw bad("a value");
        }
        at += word.length();
        return literal;
    }

    private void space() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    /** NUL, which no JSON holds raw, at the end. */
    private char peek() {
        return at < json.length() ? json.charAt(at) : '\0';
    }

    private boolean took(char c) {
        boolean here = peek() == c;
        at += here ? 1 : 0;
        return here;
    }

    private void require(char c) {
        if (!took(c)) {
            throw bad("'" + c + "'");
        }
    }

    private IllegalArgumentException bad(String expected) {
        return new IllegalArgumentException("column %d: expected %s".formatted(at + 1, expected));
    }
}
