package org.couplet.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Span;

/** Words as UAX 29 bounds them, tailored by ICU for the language, without the white space. */
final class IcuTokenizer implements Tokenizer {
    // Never moved: each call works on a clone of its own.
    private final BreakIterator prototype;

    IcuTokenizer(BreakIterator prototype) {
        this.prototype = prototype;
    }

    @Override
    public List<Token> tokens(String normalisedText) {
        BreakIterator words = prototype.clone();
        words.setText(normalisedText);
        List<Token> tokens = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            addParts(tokens, normalisedText, start, end);
            start = end;
        }
        return tokens;
    }

    /** UAX 29 ties a combining mark to the space before it, so a segment may hold both. */
    private static void addParts(List<Token> tokens, String text, int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (UCharacter.isUWhiteSpace(text.charAt(at))) {
                add(tokens, text, from, at);
                from = at + 1;
            }
        }
        add(tokens, text, from, end);
    }

    private static void add(List<Token> tokens, String text, int start, int end) {
        if (start < end) {
            tokens.add(new Token(new Span(start, end), text.substring(start, end)));
        }
    }
}
