package org.couplet.align.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.testdata.Testdata;
import org.couplet.text.Document;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** Our own articles from their files, whole and in pieces. */
final class Cut {
    private Cut() {}

    /** By file name, which becomes its id. */
    static Document article(String name) {
        try {
            return DocumentReader.read(Testdata.articles().resolve(name), name, ReadOptions.DEFAULT)
                    .document();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The paragraphs from one to before another. */
    static Document piece(Document document, String id, int start, int end) {
        return made(document, id, paragraphs(document).subList(start, end));
    }

    static Document without(Document document, String id, Integer... paragraphs) {
        List<List<Sentence>> kept = new ArrayList<>(paragraphs(document));
        for (int i = paragraphs.length - 1; i >= 0; i--) {
            kept.remove(paragraphs[i].intValue());
        }
        return made(document, id, kept);
    }

    static Document joined(Document one, Document other, String id) {
        List<List<Sentence>> both = new ArrayList<>(paragraphs(one));
        both.addAll(paragraphs(other));
        return made(one, id, both);
    }

    /** With a paragraph before all others. */
    static Document headed(Document document, String id, String head) {
        List<List<Sentence>> all = new ArrayList<>(paragraphs(document));
        all.add(0, List.of(new Sentence(new Span(0, head.length()), head)));
        return made(document, id, all);
    }

    static Document changed(Document document, String id, UnaryOperator<String> change) {
        List<Sentence> sentences = document.sentences().stream()
                .map(sentence -> new Sentence(sentence.span(), change.apply(sentence.text())))
                .toList();
        return new Document(id, document.language(), sentences, document.paragraphs());
    }

    private static List<List<Sentence>> paragraphs(Document document) {
        return document.paragraphs().stream()
                .map(span -> document.sentences().subList(span.start(), span.end()))
                .toList();
    }

    private static Document made(Document document, String id, List<List<Sentence>> paragraphs) {
        List<Span> spans = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            spans.add(new Span(sentences.size(), sentences.size() + paragraph.size()));
            sentences.addAll(paragraph);
        }
        return new Document(id, document.language(), sentences, spans);
    }
}
