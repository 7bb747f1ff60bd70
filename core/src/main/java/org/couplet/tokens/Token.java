package org.couplet.tokens;

import org.couplet.text.Span;

/**
 * A word, a number or a single mark.
 *
 * @param span UTF-16 units of the text given to the tokenizer
 * @param text the characters of the span
 */
public record Token(Span span, String text) {}
