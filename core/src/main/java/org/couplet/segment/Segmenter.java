package org.couplet.segment;

import java.util.ArrayList;
import java.util.List;
import org.couplet.normal.Repaired;
import org.couplet.normal.View;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/**
 * Makes a document of a text. The sentences' spans are those of the text as it was decoded, their texts those of the
 * repaired one, without white space at either end; lines that were wrapped are joined, with a space where words have
 * one.
 */
public final class Segmenter {
    private Segmenter() {}

    /** By the rules of the language; without sentences if the text is blank and its layout running. */
    public static Document document(String id, Language language, Repaired text, Layout layout) {
        return layout == Layout.SEGMENTED
                ? segmented(id, language, text.view())
                : document(id, language, text.view(), Splitters.of(language));
    }

    /** Running text by another splitter than the language's own. */
    public static Document document(String id, Language language, Repaired text, Splitter splitter) {
        return document(id, language, text.view(), splitter);
    }

    private static Document document(String id, Language language, View view, Splitter splitter) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        Hyphens hyphens = Hyphens.of(view.text());
        for (List<Span> lines : Paragraphs.of(view.text())) {
            Joined joined = Joined.of(view.text(), lines, language, hyphens);
            int first = sentences.size();
            for (Span span : splitter.sentences(joined.text())) {
                sentences.add(new Sentence(view.original(joined.outer(span)), span.of(joined.text())));
            }
            if (sentences.size() > first) {
                paragraphs.add(new Span(first, sentences.size()));
            }
        }
        return new Document(id, language, sentences, paragraphs);
    }

    private static Document segmented(String id, Language language, View view) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        int first = 0;
        for (Span line : Lines.of(view.text())) {
            Span span = Marks.trim(view.text(), line.start(), line.end());
            int here = sentences.size();
            if (here > first
                    && !span.isEmpty()
                    && sentences.get(here - 1).text().isEmpty()
                    && hasText(sentences, first)) {
                paragraphs.add(new Span(first, here));
                first = here;
            }
            sentences.add(new Sentence(view.original(span), span.of(view.text())));
        }
        if (first < sentences.size()) {
            paragraphs.add(new Span(first, sentences.size()));
        }
        return new Document(id, language, sentences, paragraphs);
    }

    /** Blank lines at the head of a file belong to its first paragraph. */
    private static boolean hasText(List<Sentence> sentences, int first) {
        return first > 0
                || sentences.stream().anyMatch(sentence -> !sentence.text().isEmpty());
    }
}
