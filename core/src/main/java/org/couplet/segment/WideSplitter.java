package org.couplet.segment;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Span;

/**
 * Sentences of text in full-width punctuation. A candidate is a run of marks with the closing marks after it; {@link
 * WideStop} decides whether it ends the sentence.
 */
final class WideSplitter implements Splitter {
    private final Continuation continuation;

    WideSplitter(Continuation continuation) {
        this.continuation = continuation;
    }

    @Override
    public List<Span> sentences(String paragraph) {
        List<Span> sentences = new ArrayList<>();
        Pairs pairs = Pairs.of(paragraph);
        int start = Marks.skipBlanks(paragraph, 0);
        int i = start;
        while (i < paragraph.length()) {
            if (!Marks.isTerminator(paragraph.charAt(i))) {
                i++;
                continue;
            }
            WideStop stop = WideStop.at(paragraph, pairs, start, i);
            i = stop.after();
            if (stop.ends(continuation)) {
                sentences.add(new Span(start, i));
                start = Marks.skipBlanks(paragraph, i);
                i = start;
            }
        }
        int end = Marks.trimEnd(paragraph, start, paragraph.length());
        if (start < end) {
            sentences.add(new Span(start, end));
        }
        return sentences;
    }
}
