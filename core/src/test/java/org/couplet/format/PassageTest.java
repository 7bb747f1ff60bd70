package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static Side side(Language language, List<Integer> sentences, List<Span> offsets, String text) {
        return new Side("d", language, sentences, List.of(2, 3), offsets, text);
    }

    @Test
    void tellsTheSentencesOfARowApart() {
        Side side = side(
                Language.ENGLISH, List.of(4, 5, 6), List.of(new Span(0, 2), new Span(3, 5), new Span(5, 7)), "A. B.C.");
        assertThat(Passage.of(side))
                .containsExactly(
                        new Passage("A.", 4, 2, new Span(0, 2)),
                        new Passage("B.", 5, 3, new Span(3, 5)),
                        new Passage("C.", 6, 3, new Span(5, 7)));
    }

    @Test
    void putsNoSpaceBetweenChineseSentences() {
        Side side = side(Language.CHINESE, List.of(0, 1), List.of(new Span(0, 2), new Span(9, 11)), "甲。乙。");
        assertThat(Passage.of(side)).extracting(Passage::text).containsExactly("甲。", "乙。");
    }

    @Test
    void keepsATextWholeWhereARepairChangedItsLength() {
        Side side = side(Language.CHINESE, List.of(0, 1), List.of(new Span(0, 9), new Span(9, 11)), "产业。乙。");
        assertThat(Passage.of(side)).containsExactly(new Passage("产业。乙。", 0, 2, new Span(0, 11)));
    }

    @Test
    void takesATextThatIsOfNoDocument() {
        Side side = new Side("", Language.ENGLISH, List.of(), List.of(), List.of(), "Alone.");
        assertThat(Passage.of(side)).containsExactly(new Passage("Alone.", -1, -1, new Span(0, 0)));
    }

    @Test
    void hasNothingOfAnEmptySide() {
        assertThat(Passage.of(new Side("d", Language.ENGLISH, List.of(), List.of(), List.of(), "")))
                .isEmpty();
    }
}
