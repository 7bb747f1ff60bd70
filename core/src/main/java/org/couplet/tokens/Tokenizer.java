package org.couplet.tokens;

import java.util.List;

/** Cuts a text into words, numbers and single marks. */
@FunctionalInterface
public interface Tokenizer {
    /**
     * The tokens in order; they never overlap and hold every character that is not white space.
     *
     * @param normalisedText such as {@code org.couplet.normal.Normal} makes; any other text is cut too, less well
     */
    List<Token> tokens(String normalisedText);
}
