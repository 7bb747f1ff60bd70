package org.couplet.extract;

/** White space of markup, where a line break is a space, save between characters that are written without one. */
final class Spaces {
    private Spaces() {}

    /** Without white space at either end, no-break and ideographic spaces included; each run inside is one space. */
    static String collapsed(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
                broken |= isBreak(c);
            } else {
                if (space && !line.isEmpty() && !(broken && isSolid(line.charAt(line.length() - 1), c))) {
                    line.append(' ');
                }
                line.append(c);
                space = false;
                broken = false;
            }
        }
        return trimmed(line);
    }

    private static String trimmed(StringBuilder line) {
        int start = 0;
        int end = line.length();
        while (start < end && Character.isSpaceChar(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f' || isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Adds a line to those before, parted by a space where the writing has one. */
    static void join(StringBuilder lines, CharSequence next) {
        if (!lines.isEmpty() && !next.isEmpty() && !isSolid(lines.charAt(lines.length() - 1), next.charAt(0))) {
            lines.append(' ');
        }
        lines.append(next);
    }

    /** Whether nothing parts two characters that a line break stands between: nothing parts Han from anything. */
    static boolean isSolid(char before, char after) {
        return isWide(before) || isWide(after);
    }

    /** Han, kana, and the marks that take the place of one; not Hangul, which has spaces. */
    static boolean isWide(char c) {
        return (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0xD840 && c <= 0xD8BF)
                || (c >= 0xDC00 && c <= 0xDFFF);
    }
}
