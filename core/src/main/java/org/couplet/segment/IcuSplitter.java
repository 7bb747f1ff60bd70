package org.couplet.segment;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Language;
import org.couplet.text.Span;

/**
 * Sentences of text in words: ICU's sentence breaks [1], and the breaks it leaves out because a figure or an ellipsis
 * confuses it; {@link LetterStop} takes those away that are none.
 *
 * <p>[1] Unicode Standard Annex 29, Unicode Text Segmentation, section 5.
 */
final class IcuSplitter implements Splitter {
    private final Language language;
    private final Abbreviations abbreviations;

    IcuSplitter(Language language) {
        this.language = language;
        this.abbreviations = Abbreviations.of(language.code());
    }

    @Override
    public List<Span> sentences(String paragraph) {
        List<Span> sentences = new ArrayList<>();
        Pairs pairs = Pairs.of(paragraph);
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(paragraph);
        int start = Marks.skipBlanks(paragraph, 0);
        int from = start;
        int item = RunInList.nextItem(paragraph, start);
        int limit = start;
        while (start < paragraph.length()) {
            limit = limit > from ? limit : breaks.following(from);
            int candidate = nextCandidate(paragraph, from, limit);
            int next = item > from && item < candidate ? item : pastClosing(paragraph, pairs, candidate);
            int end = Marks.trimEnd(paragraph, start, next);
            if (next == paragraph.length()
                    || LetterStop.at(paragraph, pairs, start, end, next).ends(abbreviations)) {
                sentences.add(new Span(start, end));
                start = next;
                item = RunInList.nextItem(paragraph, start);
            }
            from = next;
        }
        return sentences;
    }

    /**
     * ICU's next break, or the next place it passes over where a mark, what closes and white space are followed by a
     * word.
     *
     * @param limit ICU's next break
     */
    private int nextCandidate(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Marks.isTerminator(text.charAt(i))) {
                int after = closingEnd(text, i + 1);
                int next = Marks.skipBlanks(text, after);
                if (next < text.length() && opens(text, i, after, next, limit)) {
                    return next;
                }
            }
        }
        return limit;
    }

    /** ICU breaks off within notes, {@code .[12] A}, and does not break at all in {@code end.Begin}. */
    private boolean opens(String text, int mark, int after, int next, int limit) {
        if (next == after) {
            return next < limit && LetterStop.isGlued(abbreviations, text, mark, next);
        }
        return text.charAt(after - 1) == ']' || (next < limit && opensAfter(text, mark, next));
    }

    /**
     * ICU takes {@code 2020. 15 people} as one because a small letter follows, knows no {@code …} at all, and lets no
     * sentence begin with the dash that opens a speech: {@code — Пойдём. — Он встал.}
     */
    private static boolean opensAfter(String text, int mark, int next) {
        char c = text.charAt(next);
        if (LetterStop.isDash(c)) {
            int word = Marks.skipBlanks(text, next + 1);
            return word < text.length()
                    && Character.isUpperCase(text.charAt(word))
                    && Marks.isBlank(text.charAt(mark + 1));
        }
        return Character.isDigit(c)
                || Dots.isBracketed(text, next)
                || c == '@'
                || c == '#'
                || (Marks.isEllipsis(text.charAt(mark)) && Character.isUpperCase(c));
    }

    private static int closingEnd(String text, int from) {
        int i = from;
        while (i < text.length() && (Marks.isClosing(text.charAt(i)) || text.charAt(i) == '"')) {
            i++;
        }
        return Marks.skipNotes(text, i);
    }

    /** Closing marks stay with their sentence even where white space stands before them: {@code « Viens ! »} */
    private static int pastClosing(String text, Pairs pairs, int from) {
        int i = Marks.skipBlanks(text, from);
        while (i < text.length() && pairs.trails(i)) {
            i = Marks.skipBlanks(text, i + 1);
        }
        int pictures = Marks.skipPictures(text, i);
        return pictures > i && (pictures == text.length() || Marks.isBlank(text.charAt(pictures)))
                ? Marks.skipBlanks(text, pictures)
                : i;
    }
}
