package org.couplet.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.couplet.normal.Letters;
import org.couplet.text.Span;

/** What kind of mark a character is, where sentences are concerned. */
final class Marks {
    private static final String ASKING = "!?！？‼⁇⁈⁉؟";
    private static final String FULL_STOPS = "。｡";
    private static final String DOTS = ".．";
    private static final String ELLIPSES = "…⋯";
    private static final String CLOSING = "”’」』）)】〕］]》〉»›｝}｣〗〙〛";
    private static final String CARRYING_ON = "，、；：,;:､";

    private Marks() {}

    /** Small Latin letters and the common Han characters, which are no marks: most of any text, told at once. */
    static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 0x3400 && c < 0xA000);
    }

    /** White space, and the characters without any width that crawled pages carry. */
    static boolean isBlank(int c) {
        return !isPlain(c)
                && (UCharacter.isUWhiteSpace(c) || c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c < ' ');
    }

    static boolean isAsking(char c) {
        return ASKING.indexOf(c) >= 0;
    }

    static boolean isFullStop(char c) {
        return FULL_STOPS.indexOf(c) >= 0;
    }

    static boolean isDot(char c) {
        return DOTS.indexOf(c) >= 0;
    }

    static boolean isEllipsis(char c) {
        return ELLIPSES.indexOf(c) >= 0;
    }

    static boolean isTerminator(char c) {
        return !isPlain(c) && (isAsking(c) || isFullStop(c) || isDot(c) || isEllipsis(c));
    }

    /** A mark that can only close; {@code "}, {@code '} and {@code “} depend on what was opened before. */
    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Comma, semicolon or colon: a sentence does not begin with one. */
    static boolean carriesOn(int c) {
        return CARRYING_ON.indexOf(c) >= 0;
    }

    /** Han or kana. */
    static boolean isWide(int c) {
        return Letters.isHan(c) || Letters.isKana(c);
    }

    /** Han and kana among the letters, in [0, 1]; 0 for a text without letters. */
    static double wideShare(String text) {
        int wide = 0;
        int other = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isWide(c)) {
                wide++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        return wide == 0 ? 0 : (double) wide / (wide + other);
    }

    /** The first position from {@code from} on that is not blank, or the text's length. */
    static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The position after references as web encyclopaedias set them: {@code [12][13]} */
    static int skipNotes(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '[') {
            int end = i + 1;
            while (end < text.length() && end <= i + 3 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == i + 1 || end == text.length() || text.charAt(end) != ']') {
                return i;
            }
            i = end + 1;
        }
        return i;
    }

    /** The position after emoji that follow a mark at once and belong to what it ends. */
    static int skipPictures(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= 0x200D) {
            int c = text.codePointAt(i);
            boolean joiner = i > from && (c == 0x200D || c == 0xFE0F);
            if (!joiner && !isPicture(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** Whether the character at {@code i}, or the one it is the second half of, belongs to an emoji. */
    static boolean isPicture(String text, int i) {
        char c = text.charAt(i);
        return c >= 0x200D
                && (c == 0xFE0F
                        || c == 0x200D
                        || isPicture(Character.isLowSurrogate(c) ? text.codePointBefore(i + 1) : c));
    }

    private static boolean isPicture(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER)
                || UCharacter.hasBinaryProperty(c, UProperty.REGIONAL_INDICATOR);
    }

    /** The position after the last character before {@code end} that is not blank, at least {@code start}. */
    static int trimEnd(String text, int start, int end) {
        int i = end;
        while (i > start && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static Span trim(String text, int start, int end) {
        int from = Math.min(skipBlanks(text, start), end);
        return new Span(from, trimEnd(text, from, end));
    }
}
