package org.couplet.segment;

import java.util.List;
import org.couplet.text.Span;

/** Finds the sentences of a paragraph. Implementations keep no state and may be shared between threads. */
@FunctionalInterface
public interface Splitter {
    /**
     * @param paragraph text without line breaks
     * @return the sentences in order, as UTF-16 units of the paragraph: no blank at either end, none empty, none
     *     overlapping, and every character that is not white space in one of them
     */
    List<Span> sentences(String paragraph);
}
