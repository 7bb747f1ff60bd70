package org.couplet.normal;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.translate.EntityArrays;

/** Character references of HTML 4 that were left in text, perhaps with their ampersands replaced once more. */
final class Entities {
    /** Of the name of a theta and its semicolon, without the ampersand; and of the last code point's number. */
    private static final int LONGEST = 9;

    private static final Map<String, Integer> NAMED = Stream.of(
                    EntityArrays.BASIC_UNESCAPE,
                    EntityArrays.APOS_UNESCAPE,
                    EntityArrays.ISO8859_1_UNESCAPE,
                    EntityArrays.HTML40_EXTENDED_UNESCAPE)
            .flatMap(table -> table.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.getKey().toString().substring(1),
                    entry -> entry.getValue().toString().codePointAt(0),
                    (one, other) -> one));

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Entities() {}

    static Repaired replaced(String text) {
        Draft draft = new Draft(text.length());
        int entities = 0;
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = start + 1;
            int codePoint = text.charAt(start);
            for (int value = value(text, start, codePoint); value >= 0; value = value(text, end - 1, codePoint)) {
                codePoint = value;
                end = text.indexOf(';', end) + 1;
                entities++;
            }
            for (char unit : Character.toChars(codePoint)) {
                draft.put(unit, start, end);
            }
        }
        return new Repaired(draft.view(), 0, 0, 0, entities);
    }

    /** Of the reference that goes on after this place if an ampersand stands there; -1 if there is none. */
    private static int value(String text, int at, int there) {
        if (there != '&') {
            return -1;
        }
        int start = at + 1;
        int end =
                text.substring(start, Math.min(text.length(), start + LONGEST)).indexOf(';');
        if (end < 0) {
            return -1;
        }
        String body = text.substring(start, start + end + 1);
        return body.charAt(0) == '#' ? number(body) : NAMED.getOrDefault(body, -1);
    }

    private static int number(String body) {
        int value = -1;
        if (body.matches("#[0-9]{1,7};")) {
            value = Integer.parseInt(body.substring(1, body.length() - 1));
        } else if (body.matches("#[xX][0-9a-fA-F]{1,6};")) {
            value = Integer.parseInt(body.substring(2, body.length() - 1), 16);
        }
        boolean isSurrogate = value >= 0xD800 && value <= 0xDFFF;
        return value > Character.MAX_CODE_POINT || isSurrogate ? -1 : windows(value);
    }

    /** Browsers read these as windows-1252 has them, for so they are meant. */
    private static int windows(int value) {
        return value >= 0x80 && value <= 0x9F ? new String(new byte[] {(byte) value}, WINDOWS).charAt(0) : value;
    }
}
