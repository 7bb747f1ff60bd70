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
        while (start < paragraph.length()) {
            int candidate = nextCandidate(paragraph, breaks, from);
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
     */
    private int nextCandidate(String text, BreakIterator breaks, int from) {
        int limit = breaks.following(from);
        for (int i = from; i < limit; i++) {
            if (Marks.isTerminator(text.charAt(i))) {
                int after = closingEnd(text, i + 1);
                int next = Marks.skipBlanks(text, after);
                boolean noted = text.charAt(after - 1) == ']';
                boolean opens =
                        next > after ? opensAfter(text, i, next) : LetterStop.isGlued(abbreviations, text, i, next);
                if ((noted && next > after) || (next < limit && opens)) {
                    return next;
                }
            }
        }
        return limit;
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
