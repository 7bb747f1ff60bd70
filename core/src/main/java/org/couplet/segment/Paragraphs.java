package org.couplet.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Span;

/**
 * The paragraphs of running text. A line is a paragraph, save in text that was wrapped at a fixed width: then blank
 * lines separate paragraphs, and a line goes on in the next one if that one's first word had no room left in it.
 *
 * <p>Text is held to be wrapped when it has blank lines, no line is wider than a page, nearly all lines that have
 * another right below them are full, and most of those stop in mid-sentence. Header lines of crawled pages (source,
 * date) fail this: they are short, or the page has lines of a thousand characters.
 */
final class Paragraphs {
    /** Columns; beyond 120 nobody wraps, below 30 lines are lists and verse. A wide character takes two columns. */
    private static final int NARROWEST = 30;

    private static final int WIDEST = 120;
    /** Even filling leaves room for a syllable or a punctuation mark that may not begin a line. */
    private static final double FULL = 0.9;

    private static final double NEARLY_ALL = 0.7;
    private static final double MOST = 0.5;
    private static final int FEWEST_FULL = 2;
    private static final String STOPS = ".!?。！？…:：;；”\"」)）";

    private final String text;
    private final List<Span> lines; // trimmed; empty where blank
    private final int[] widths; // [line] columns
    private int width; // of the widest line

    private Paragraphs(String text) {
        this.text = text;
        this.lines = Lines.trimmed(text);
        this.widths = new int[lines.size()];
    }

    /** The lines of each paragraph, trimmed, none empty. */
    static List<List<Span>> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        return paragraphs.grouped(paragraphs.areWrapped());
    }

    private List<List<Span>> grouped(boolean wrapped) {
        List<List<Span>> groups = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                group.add(lines.get(i));
            }
            if (!group.isEmpty() && !(wrapped && goesOn(i))) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        return groups;
    }

    private boolean areWrapped() {
        boolean blanks = lines.stream().anyMatch(Span::isEmpty);
        if (!blanks || lines.stream().anyMatch(line -> line.length() > WIDEST)) {
            return false;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns(lines.get(i).of(text));
            width = Math.max(width, widths[i]);
        }
        return width >= NARROWEST && width <= WIDEST && mostGoOn();
    }

    private boolean mostGoOn() {
        int inner = 0;
        int full = 0;
        int open = 0;
        for (int i = 0; i < widths.length; i++) {
            if (hasNext(i)) {
                inner++;
                full += goesOn(i) ? 1 : 0;
                open += goesOn(i) && STOPS.indexOf(text.charAt(lines.get(i).end() - 1)) < 0 ? 1 : 0;
            }
        }
        return full >= FEWEST_FULL && full >= NEARLY_ALL * inner && open >= MOST * full;
    }

    private boolean hasNext(int line) {
        return widths[line] > 0 && line + 1 < widths.length && widths[line + 1] > 0;
    }

    private boolean goesOn(int line) {
        return hasNext(line) && widths[line] + 1 + columns(firstWord(lines.get(line + 1))) > FULL * width;
    }

    private String firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !Marks.isBlank(text.charAt(end)) && !Marks.isWide(text.charAt(end))) {
            end++;
        }
        return text.substring(line.start(), Math.max(end, line.start() + 1));
    }

    private static int columns(String text) {
        return text.codePoints()
                .map(c -> switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                    case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                })
                .sum();
    }
}
