package org.couplet.align.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.couplet.normal.Normal;
import org.couplet.normal.View;
import org.couplet.text.Span;

/** A sentence while its terms are read: what is found so far, and which characters are taken. */
final class TermDraft {
    private final String sentence;
    private final View view;
    private final BitSet claimed = new BitSet(); // [unit of the sentence]
    private final List<Occurrence> found = new ArrayList<>();

    TermDraft(String sentence) {
        this.sentence = sentence;
        this.view = Normal.of(sentence);
    }

    String sentence() {
        return sentence;
    }

    /** The normalised sentence. */
    String text() {
        return view.text();
    }

    /** The normalised sentence, each claimed character replaced. */
    String text(char filler) {
        if (claimed.isEmpty()) {
            return view.text();
        }
        StringBuilder text = new StringBuilder(view.text());
        for (int i = 0; i < text.length(); i++) {
            if (claimed.get(original(new Span(i, i + 1)).start())) {
                text.setCharAt(i, filler);
            }
        }
        return text.toString();
    }

    /** Where a range of {@link #text()} stands in the sentence. */
    Span original(Span inText) {
        return view.original(inText);
    }

    boolean isFree(Span span) {
        int next = claimed.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    BitSet claimed() {
        return claimed;
    }

    void claim(Span span) {
        claimed.set(span.start(), span.end());
    }

    void add(Term.Kind kind, String key, Span span) {
        found.add(new Occurrence(new Term(kind, key), span));
    }

    /** By place; what shares a place in order of finding. */
    List<Occurrence> inOrder() {
        found.sort(Comparator.comparing(Occurrence::span));
        return Collections.unmodifiableList(found);
    }
}
