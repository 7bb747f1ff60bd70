package org.couplet.extract;

import java.nio.charset.StandardCharsets;

/** The tokens of RTF, one after another. */
final class RtfTokens {
    enum Token {
        OPEN,
        CLOSE,
        /** A byte of text. */
        BYTE,
        /** A control word, or a control symbol that is no byte. */
        WORD
    }

    /** The specification has 32; some programs write longer ones. */
    private static final int LONGEST_WORD = 64;

    private static final int LONGEST_NUMBER = 10;

    private final byte[] rtf;
    private int at;
    private Token kind = Token.OPEN;
    private String word = "";
    private int value;
    private boolean ignorable;

    RtfTokens(byte[] rtf) {
        this.rtf = rtf;
    }

    Token kind() {
        return kind;
    }

    /** Of a control word: letters only. */
    String word() {
        return word;
    }

    /** The byte of text, or the number after a control word, 1 if there is none. */
    int value() {
        return value;
    }

    /** Whether the word names a destination that readers may not know. */
    boolean isIgnorable() {
        return ignorable;
    }

    /** False at the end. */
    boolean next() {
        ignorable = false;
        while (at < rtf.length && (rtf[at] == '\r' || rtf[at] == '\n' || rtf[at] == 0)) {
            at++;
        }
        if (at >= rtf.length) {
            return false;
        }
        int c = rtf[at++] & 0xFF;
        switch (c) {
            case '{' -> kind = Token.OPEN;
            case '}' -> kind = Token.CLOSE;
            case '\\' -> control();
            default -> octet(c);
        }
        return true;
    }

    private void octet(int c) {
        kind = Token.BYTE;
        value = c;
    }

    private void control() {
        if (at < rtf.length && isLetter(rtf[at])) {
            controlWord();
            return;
        }
        int symbol = at < rtf.length ? rtf[at++] & 0xFF : ' ';
        switch (symbol) {
            case '\'' -> {
                octet(hex(at) * 16 + hex(at + 1));
                at = Math.min(rtf.length, at + 2);
            }
            case '\\', '{', '}' -> octet(symbol);
            case '~' -> symbol("~");
            case '_' -> symbol("_");
            case '\r', '\n' -> symbol("par");
            case '\t' -> symbol("tab");
            case '*' -> star();
            default -> symbol("");
        }
    }

    private void symbol(String name) {
        kind = Token.WORD;
        word = name;
        value = 1;
    }

    /** The mark before a destination belongs to the word that follows. */
    private void star() {
        while (at < rtf.length && (rtf[at] == '\r' || rtf[at] == '\n' || rtf[at] == ' ')) {
            at++;
        }
        if (at + 1 < rtf.length && rtf[at] == '\\' && isLetter(rtf[at + 1])) {
            at++;
            controlWord();
        } else {
            symbol("");
        }
        ignorable = true;
    }

    private void controlWord() {
        int start = at;
        while (at < rtf.length && isLetter(rtf[at])) {
            at++;
        }
        word = new String(rtf, start, Math.min(at - start, LONGEST_WORD), StandardCharsets.US_ASCII);
        kind = Token.WORD;
        value = number();
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(rtf.length, at + (long) Math.max(0, value));
        }
    }

    private int number() {
        int start = at;
        int end = at < rtf.length && rtf[at] == '-' ? at + 1 : at;
        while (end < rtf.length && end - start < LONGEST_NUMBER && rtf[end] >= '0' && rtf[end] <= '9') {
            end++;
        }
        if (end == start || (end == start + 1 && rtf[start] == '-')) {
            return 1;
        }
        at = end;
        return (int) Long.parseLong(new String(rtf, start, end - start, StandardCharsets.US_ASCII));
    }

    private int hex(int i) {
        return i < rtf.length ? Math.max(0, Character.digit(rtf[i], 16)) : 0;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
