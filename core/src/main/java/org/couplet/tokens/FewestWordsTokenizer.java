package org.couplet.tokens;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.couplet.normal.Letters;
import org.couplet.text.Span;

/**
 * Chinese words by a list of them: of all ways to cut a run of Han characters the one with the fewest words, of equals the
 * one with the longest. A character that begins no listed word stands alone.
 *
 * <p>It finds what a lexicon can translate, and nothing else: a word that is not listed falls into its characters, which
 * the lexicon may know.
 */
final class FewestWordsTokenizer implements Tokenizer {
    /** Characters of the longest word sought. */
    private static final int LONGEST = 8;

    /** What a listed word costs, less a little for each character squared: of 3+3 and 4+2 the second is better. */
    private static final double WORD = 1;

    private static final double LESS_FOR_LENGTH = 0.001;

    /** A single character costs a little more than a word, listed or not. */
    private static final double CHARACTER = 1.05;

    private final WordList words;
    private final Tokenizer others;

    /** @param others for what stands between runs of Han characters */
    FewestWordsTokenizer(WordList words, Tokenizer others) {
        this.words = words;
        this.others = others;
    }

    @Override
    public List<Token> tokens(String normalisedText) {
        List<Token> tokens = new ArrayList<>();
        int done = 0;
        int end;
        for (int start = 0; start < normalisedText.length(); start = end) {
            end = hanEnd(normalisedText, start);
            if (end > start) {
                addOthers(tokens, normalisedText, done, start);
                addWords(tokens, normalisedText, start, end);
                done = end;
            } else {
                end = start + 1;
            }
        }
        addOthers(tokens, normalisedText, done, normalisedText.length());
        return tokens;
    }

    private static int hanEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Letters.isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A single mark, as most of what stands between is, needs no rules. */
    private void addOthers(List<Token> tokens, String text, int start, int end) {
        if (end == start + 1 && !UCharacter.isUWhiteSpace(text.charAt(start))) {
            tokens.add(new Token(new Span(start, end), text.substring(start, end)));
        } else if (start < end) {
            for (Token token : others.tokens(text.substring(start, end))) {
                tokens.add(new Token(token.span().shift(start), token.text()));
            }
        }
    }

    /** The cheapest path from the run's end to its start, then read forwards. */
    private void addWords(List<Token> tokens, String text, int start, int end) {
        int size = end - start;
        double[] cost = new double[size + 1]; // of the rest from each character
        int[] length = new int[size]; // of the first word of the rest
        for (int at = size - 1; at >= 0; at--) {
            cost[at] = CHARACTER + cost[at + 1];
            length[at] = 1;
            int lengths = words.lengthsAt(text, start + at, Math.min(end, start + at + LONGEST));
            for (int n = 2; lengths >>> n > 0; n++) {
                double with = WORD - LESS_FOR_LENGTH * n * n + cost[at + n];
                if ((lengths >>> n & 1) == 1 && with < cost[at]) {
                    cost[at] = with;
                    length[at] = n;
                }
            }
        }
        for (int at = 0; at < size; at += length[at]) {
            Span span = new Span(start + at, start + at + length[at]);
            tokens.add(new Token(span, span.of(text)));
        }
    }
}
