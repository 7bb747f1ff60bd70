package org.couplet.number;

import java.util.Locale;

/** The raw text and what its characters are. Positions outside the text hold U+0000, so that rules may look around. */
record Source(String text) {
    private static final String SPACES = " \u00A0\u2009\u202F\u3000";

    int length() {
        return text.length();
    }

    char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    boolean has(int at, String part) {
        return text.startsWith(part, at);
    }

    /** Whether the part ends before {@code end}. */
    boolean hasBefore(int end, String part) {
        return text.startsWith(part, end - part.length());
    }

    /** Whether one of these characters stands there. */
    boolean hasOneOf(int at, String characters) {
        return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** 0 to 9 for a decimal digit of any script of the BMP, else -1. */
    int digit(int at) {
        return digit(at(at));
    }

    static int digit(char c) {
        if (c < 0x660) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return c > 0x2E80 && c < 0xA620 ? -1 : Character.digit(c, 10);
    }

    int digitsEnd(int at) {
        int end = at;
        while (digit(end) >= 0) {
            end++;
        }
        return end;
    }

    /** The value of at most nine digits. */
    int number(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + digit(i);
        }
        return value;
    }

    /** Whether the digits end there for good: no letter, digit, or decimals follow. */
    boolean endsNumber(int at) {
        boolean decimals = hasOneOf(at, ".,\uFF0E") && digit(at + 1) >= 0;
        return digit(at) < 0 && !isLetter(at) && !decimals && !hasOneOf(at, "%％");
    }

    /**
     * A letter of a script that parts words by spaces and was the neighbour of ASCII for long: Latin, Greek, Cyrillic.
     */
    static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        if (c < 0x2000) {
            return (c < 0x590 || c >= 0x1E00) && Character.isLetter(c);
        }
        return c >= '\uFF21' && c <= '\uFF5A' && Character.isLetter(c);
    }

    boolean isLetter(int at) {
        return isLetter(at(at));
    }

    int lettersEnd(int at) {
        int end = at;
        while (isLetter(end)) {
            end++;
        }
        return end;
    }

    int lettersStart(int end) {
        int start = end;
        while (isLetter(start - 1)) {
            start--;
        }
        return start;
    }

    boolean isSpace(int at) {
        return hasOneOf(at, SPACES);
    }

    /** After the one space that may stand there. */
    int afterSpace(int at) {
        return isSpace(at) ? at + 1 : at;
    }

    /** Before the one space that may end there. */
    int beforeSpace(int end) {
        return isSpace(end - 1) ? end - 1 : end;
    }

    /** Whether nothing, a space, a line break, a bracket, a quotation mark or a Han character ends there. */
    boolean isOpenBefore(int at) {
        char c = at(at - 1);
        return c <= ' ' || c >= 0x2E80 || isSpace(at - 1) || "([\"'\u2018\u201C".indexOf(c) >= 0;
    }

    /** In lower case. */
    String word(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The word that starts there, in lower case; empty if none does. */
    String wordAt(int at) {
        return word(at, lettersEnd(at));
    }

    /** The word before that position and one space, in lower case; empty if there is none. */
    String wordBefore(int at) {
        int end = beforeSpace(at);
        return word(lettersStart(end), end);
    }
}
