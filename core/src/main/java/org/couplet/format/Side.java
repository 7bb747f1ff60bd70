package org.couplet.format;

import java.util.List;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Span;

/**
 * One side of a {@link Row}.
 *
 * @param document its id
 * @param sentences 0-based numbers in the document; empty where the bead has nothing on this side
 * @param paragraphs 0-based numbers of the paragraphs that the sentences stand in, each once
 * @param offsets of each sentence, in UTF-16 units of the text as it was decoded
 * @param text of the sentences together
 */
public record Side(
        String document,
        Language language,
        List<Integer> sentences,
        List<Integer> paragraphs,
        List<Span> offsets,
        String text) {
    public Side {
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
        offsets = List.copyOf(offsets);
        if (sentences.size() != offsets.size()) {
            throw new IllegalArgumentException(
                    "%d sentences have %d offsets".formatted(sentences.size(), offsets.size()));
        }
    }

    /** @param paragraphs the paragraph of every sentence of the document */
    static Side of(Document document, Span sentences, int[] paragraphs) {
        return new Side(
                document.id(),
                document.language(),
                IndexBead.numbers(sentences),
                IndexBead.numbers(sentences).stream()
                        .map(sentence -> paragraphs[sentence])
                        .distinct()
                        .toList(),
                sentences.of(document.sentences()).stream()
                        .map(sentence -> sentence.span())
                        .toList(),
                document.text(sentences));
    }
}
