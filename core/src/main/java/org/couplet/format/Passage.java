package org.couplet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Document;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/**
 * Text as the page holds it: one sentence, or several that cannot be told apart.
 *
 * @param sentences 0-based numbers in the document; empty where they are unknown
 * @param paragraphs 0-based numbers of the paragraphs that they stand in; empty where unknown
 * @param offsets of each sentence; empty where unknown
 */
record Passage(String text, List<Integer> sentences, List<Integer> paragraphs, List<Span> offsets) {
    Passage {
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
        offsets = List.copyOf(offsets);
    }

    private static Passage of(String text, int sentence, List<Integer> paragraphs, Span offset) {
        return new Passage(text, List.of(sentence), paragraphs, List.of(offset));
    }

    /** @param side the same sentences joined */
    static List<Passage> of(Document document, Side side) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = side.paragraphs().isEmpty() ? 0 : side.paragraphs().get(0);
        for (int i : side.sentences()) {
            while (i >= document.paragraphs().get(paragraph).end()) {
                paragraph++;
            }
            Sentence sentence = document.sentences().get(i);
            passages.add(of(sentence.text(), i, List.of(paragraph), sentence.span()));
        }
        return passages;
    }

    /** The sentences of a row, whose text holds them joined; one passage where they cannot be told apart. */
    static List<Passage> of(Side side) {
        if (side.isNone()) {
            return List.of();
        }
        return told(side)
                .orElseGet(
                        () -> List.of(new Passage(side.text(), side.sentences(), side.paragraphs(), side.offsets())));
    }

    /** Present where the sentences are as long as their offsets say: no repair was made in the text. */
    private static Optional<List<Passage>> told(Side side) {
        if (side.offsets().isEmpty()) {
            return Optional.empty();
        }
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int k = 0; k < side.offsets().size(); k++) {
            Span offset = side.offsets().get(k);
            if (k > 0 && start < side.text().length() && parted(side, k)) {
                start++;
            }
            int end = start + offset.length();
            if (end > side.text().length()) {
                return Optional.empty();
            }
            String text = side.text().substring(start, end);
            passages.add(of(text, side.sentences().get(k), paragraph(side, k), offset));
            start = end;
        }
        return start == side.text().length() ? Optional.of(passages) : Optional.empty();
    }

    /** As {@link Document#text} puts sentences together. */
    private static boolean parted(Side side, int k) {
        boolean touching =
                side.offsets().get(k - 1).end() == side.offsets().get(k).start();
        return !touching && !side.language().writtenSolid();
    }

    /** A row names each paragraph once: the last of them holds the sentences that are left. */
    private static List<Integer> paragraph(Side side, int k) {
        List<Integer> paragraphs = side.paragraphs();
        return paragraphs.isEmpty() ? List.of() : List.of(paragraphs.get(Math.min(k, paragraphs.size() - 1)));
    }
}
