package org.couplet.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.regex.Pattern;
import org.couplet.text.Span;

/**
 * A line of running text and what it looks like.
 *
 * @param span without white space at either end; empty where the line is blank
 * @param indent columns of white space before it
 * @param width columns; a wide character takes two
 */
record Line(String text, Span span, int indent, int width) {
    /** Marks that begin a line of mail that answers another. */
    private static final String QUOTING = ">|＞";

    private static final Pattern ITEM = Pattern.compile("[-*•·▪◆●○※＊]\\s.*"
            + "|[(（]?(\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3})([.)）．、]|\\.\\))(?!\\d).*"
            + "|[①-⑳⑴-⒇⒈-⒛].*"
            + "|第[\\d一二三四五六七八九十百]+[条條章节節].*"
            + "|§\\s?\\d.*");

    private static final Pattern COLUMNS = Pattern.compile(".*\\S(\t| {3,}|\u3000{2,})\\S.*");

    /** {@code — Пойдём}, {@code —¡Vamos!} */
    private static final Pattern SPEECH = Pattern.compile("[-–—―]+\\s?[\\p{Lu}¿¡].*");

    static Line of(String text, Span span) {
        String line = span.of(text);
        return new Line(line, span, indent(text, span.start()), columns(line));
    }

    private static int indent(String text, int start) {
        int from = start;
        while (from > 0 && "\n\r\u2028\u2029\u0085".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return columns(text.substring(from, start).replace("\t", "    "));
    }

    static int columns(String text) {
        return text.codePoints()
                .map(c -> Marks.isPlain(c) ? (c < 0x80 ? 1 : 2) : columns(c))
                .sum();
    }

    private static int columns(int c) {
        return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
        };
    }

    boolean isBlank() {
        return span.isEmpty();
    }

    /** Lines of a mail quoted, and rows of a table, stay as they are. */
    boolean standsAlone() {
        return !isBlank()
                && (QUOTING.indexOf(text.charAt(0)) >= 0
                        || COLUMNS.matcher(text).matches());
    }

    boolean isItem() {
        return ITEM.matcher(text).matches();
    }

    boolean isSpeech() {
        return SPEECH.matcher(text).matches();
    }

    /** Columns up to the first place where the line could have been wrapped. */
    int firstWord() {
        int end = 0;
        while (end < text.length() && !Marks.isBlank(text.charAt(end)) && !Marks.isWide(text.charAt(end))) {
            end++;
        }
        return columns(text.substring(0, Math.max(end, 1)));
    }

    /** Whether the first letter is a capital of a script that has small letters. */
    boolean isCapital() {
        int first = text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        return Character.isUpperCase(first);
    }
}
