package org.couplet.format;

import java.util.List;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Span;

/**
 * One side of a {@link Row}.
 *
 * @param document its id
 * @param sentences 0-based numbers in the document; empty where the bead has nothing on this side, or they are unknown
 * @param paragraphs 0-based numbers of the paragraphs that the sentences stand in, each once; empty where unknown
 * @param offsets of each sentence, in UTF-16 units of the text as it was decoded; empty where unknown
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
        if (!offsets.isEmpty() && sentences.size() != offsets.size()) {
            throw new IllegalArgumentException(
                    "%d sentences have %d offsets".formatted(sentences.size(), offsets.size()));
        }
    }

    /** Text of which no more is known. */
    static Side of(String document, Language language, String text) {
        return new Side(document, language, List.of(), List.of(), List.of(), text);
    }

    /** True when the bead has nothing on this side. */
    public boolean isNone() {
        return sentences.isEmpty() && text.isEmpty();
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
