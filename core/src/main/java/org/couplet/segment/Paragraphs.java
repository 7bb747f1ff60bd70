package org.couplet.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.text.Span;

/**
 * The paragraphs of running text. A line is a paragraph, save in text that was wrapped at a fixed width: then blank
 * lines or indented ones separate paragraphs, and a line goes on in the next one if that one's first word had no room
 * left in it.
 *
 * <p>Text is held to be wrapped when it has such separators, no line is wider than a page, nearly all lines that have
 * another right below them are full, most of those stop in mid-sentence, and not nearly all of the following ones begin
 * with a capital, as verse does. Header lines of crawled pages (source, date) fail this: they are short, or the page has
 * lines of a thousand characters. Items of lists begin paragraphs; quoted mail and tables keep their lines.
 */
final class Paragraphs {
    /** Columns; beyond 120 nobody wraps, below 30 lines are lists and verse. */
    private static final int NARROWEST = 30;

    private static final int WIDEST = 120;
    /** Even filling leaves room for a syllable or a punctuation mark that may not begin a line. */
    private static final double FULL = 0.9;

    private static final double NEARLY_ALL = 0.7;
    private static final double MOST = 0.5;
    private static final int FEWEST_FULL = 2;
    private static final String STOPS = ".!?。！？…:：;；”\"」)）";

    /** Columns by which the first line of a paragraph stands further in than the others. */
    private static final int INDENT = 2;

    private final List<Line> lines;
    private final int width; // of the widest line

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.width = lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    /** The lines of each paragraph, trimmed, none empty. */
    static List<List<Span>> of(String text) {
        List<Span> spans = Lines.trimmed(text);
        if (spans.stream().anyMatch(line -> line.length() > WIDEST)) {
            return spans.stream().filter(line -> !line.isEmpty()).map(List::of).toList();
        }
        Paragraphs paragraphs =
                new Paragraphs(spans.stream().map(span -> Line.of(text, span)).toList());
        return paragraphs.grouped(paragraphs.areWrapped());
    }

    private List<List<Span>> grouped(boolean wrapped) {
        List<List<Span>> groups = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                group.add(lines.get(i).span());
            }
            if (!group.isEmpty() && !(wrapped && goesOn(i))) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        return groups;
    }

    private boolean areWrapped() {
        return width >= NARROWEST && width <= WIDEST && haveSeparators() && mostGoOn();
    }

    private boolean haveSeparators() {
        return lines.stream().anyMatch(Line::isBlank)
                || IntStream.range(1, lines.size()).anyMatch(this::isIndented);
    }

    private boolean mostGoOn() {
        int inner = 0;
        int full = 0;
        int open = 0;
        int capitals = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (hasNext(i) && !isKept(i)) {
                boolean goesOn = goesOn(i);
                inner++;
                full += goesOn ? 1 : 0;
                open += goesOn && STOPS.indexOf(lastChar(i)) < 0 ? 1 : 0;
                capitals += goesOn && lines.get(i + 1).isCapital() ? 1 : 0;
            }
        }
        return full >= FEWEST_FULL
                && full >= NEARLY_ALL * inner
                && open >= MOST * full
                && capitals <= NEARLY_ALL * full;
    }

    private char lastChar(int line) {
        String text = lines.get(line).text();
        return text.charAt(text.length() - 1);
    }

    private boolean hasNext(int line) {
        return !lines.get(line).isBlank()
                && line + 1 < lines.size()
                && !lines.get(line + 1).isBlank();
    }

    private boolean goesOn(int line) {
        return hasNext(line)
                && !isKept(line)
                && lines.get(line).width() + 1 + lines.get(line + 1).firstWord() > FULL * width;
    }

    /** Whether the line ends its paragraph for what it is or the next one is, however full it may be. */
    private boolean isKept(int line) {
        Line here = lines.get(line);
        Line next = lines.get(line + 1);
        return here.standsAlone()
                || next.standsAlone()
                || next.isItem()
                || (isIndented(line + 1) && !here.isItem())
                || (next.isSpeech() && STOPS.indexOf(lastChar(line)) >= 0);
    }

    /** Further in than the line above it. */
    private boolean isIndented(int line) {
        return hasNext(line - 1)
                && lines.get(line).indent() >= lines.get(line - 1).indent() + INDENT;
    }
}
