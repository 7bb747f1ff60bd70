package org.couplet.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.cn.smart.WordType;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;
import org.couplet.text.Span;

/**
 * Chinese words from Lucene's smartcn, a hidden Markov model over a dictionary of simplified words; all that stands
 * between them from another tokenizer.
 *
 * <p>The model sees whole sentences, so that numbers and marks count as context. But of its tokens only the Chinese
 * words are used: it turns every mark into a comma, and cuts {@code 3.5%} into four.
 */
final class ChineseTokenizer implements Tokenizer {
    /** Units given to the model at once, at most: bounds its lattice in text without marks. */
    private static final int LONGEST_SENTENCE = 1000;

    // Thread-safe: its dictionaries are read-only and loaded once in a virtual machine, its lattices live in one call.
    private static final HHMMSegmenter MODEL = new HHMMSegmenter();

    private static final Pattern NUMBER_OR_MARK =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:[.][0-9]+)?|[^,;]+|[,;]");

    private final Tokenizer others;

    /** @param others for what stands between the Chinese words */
    ChineseTokenizer(Tokenizer others) {
        this.others = others;
    }

    @Override
    public List<Token> tokens(String normalisedText) {
        List<Token> tokens = new ArrayList<>();
        int done = 0;
        int end;
        for (int start = 0; start < normalisedText.length(); start = end) {
            end = sentenceEnd(normalisedText, start);
            for (SegToken word : MODEL.process(normalisedText.substring(start, end))) {
                if (word.wordType == WordType.CHINESE_WORD) {
                    Span span = new Span(word.startOffset, word.endOffset).shift(start);
                    addOthers(tokens, normalisedText, done, span.start());
                    tokens.add(new Token(span, span.of(normalisedText)));
                    done = span.end();
                }
            }
        }
        addOthers(tokens, normalisedText, done, normalisedText.length());
        return tokens;
    }

    private static int sentenceEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_SENTENCE);
        for (int at = start; at < limit; at++) {
            if (".!?;\n".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return limit;
    }

    private void addOthers(List<Token> tokens, String text, int start, int end) {
        if (start < end) {
            for (Token token : others.tokens(text.substring(start, end))) {
                addParted(tokens, new Token(token.span().shift(start), token.text()));
            }
        }
    }

    /** UAX 29 keeps {@code 1,2;3} in one; in Chinese a comma within a number parts thousands, or else two numbers. */
    private static void addParted(List<Token> tokens, Token token) {
        String text = token.text();
        if (text.indexOf(',') < 0 && text.indexOf(';') < 0) {
            tokens.add(token);
            return;
        }
        for (Matcher part = NUMBER_OR_MARK.matcher(text); part.find(); ) {
            tokens.add(new Token(
                    new Span(part.start(), part.end()).shift(token.span().start()), part.group()));
        }
    }
}
