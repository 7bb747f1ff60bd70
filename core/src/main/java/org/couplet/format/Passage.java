package org.couplet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Document;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/**
 * One sentence as the page holds it.
 *
 * @param sentence 0-based number in its document, {@link #NOWHERE} where none is known
 * @param paragraph 0-based number of its paragraph, {@link #NOWHERE} where none is known
 */
record Passage(String text, int sentence, int paragraph, Span offset) {
    /** Of a text that comes from no document, as a unit of a translation memory. */
    static final int NOWHERE = -1;

    /** @param side the same sentences joined */
    static List<Passage> of(Document document, Side side) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = paragraph(side, 0);
        for (int i : side.sentences()) {
            while (i >= document.paragraphs().get(paragraph).end()) {
                paragraph++;
            }
            Sentence sentence = document.sentences().get(i);
            passages.add(new Passage(sentence.text(), i, paragraph, sentence.span()));
        }
        return passages;
    }

    /** The sentences of a row, whose text holds them joined; one passage where they cannot be told apart. */
    static List<Passage> of(Side side) {
        if (side.isNone()) {
            return List.of();
        } else if (side.offsets().isEmpty()) {
            int number = side.sentences().isEmpty() ? NOWHERE : side.sentences().get(0);
            return List.of(new Passage(side.text(), number, paragraph(side, 0), new Span(0, 0)));
        }
        return told(side).orElseGet(() -> List.of(whole(side)));
    }

    private static Passage whole(Side side) {
        int last = side.offsets().size() - 1;
        Span offset = new Span(
                side.offsets().get(0).start(),
                Math.max(side.offsets().get(0).start(), side.offsets().get(last).end()));
        return new Passage(side.text(), side.sentences().get(0), paragraph(side, 0), offset);
    }

    /** Present where the sentences are as long as their offsets say: no repair was made in the text. */
    private static Optional<List<Passage>> told(Side side) {
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
            passages.add(new Passage(text, side.sentences().get(k), paragraph(side, k), offset));
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
    private static int paragraph(Side side, int k) {
        List<Integer> paragraphs = side.paragraphs();
        return paragraphs.isEmpty() ? NOWHERE : paragraphs.get(Math.min(k, paragraphs.size() - 1));
    }
}
