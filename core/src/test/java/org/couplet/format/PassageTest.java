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
                        new Passage("A.", List.of(4), List.of(2), List.of(new Span(0, 2))),
                        new Passage("B.", List.of(5), List.of(3), List.of(new Span(3, 5))),
                        new Passage("C.", List.of(6), List.of(3), List.of(new Span(5, 7))));
    }

    @Test
    void putsNoSpaceBetweenChineseSentences() {
        Side side = side(Language.CHINESE, List.of(0, 1), List.of(new Span(0, 2), new Span(9, 11)), "甲。乙。");
        assertThat(Passage.of(side)).extracting(Passage::text).containsExactly("甲。", "乙。");
    }

    @Test
    void keepsATextWholeWhereARepairChangedItsLength() {
        List<Span> offsets = List.of(new Span(0, 9), new Span(9, 11));
        assertThat(Passage.of(side(Language.CHINESE, List.of(0, 1), offsets, "产业。乙。")))
                .containsExactly(new Passage("产业。乙。", List.of(0, 1), List.of(2, 3), offsets));
    }

    @Test
    void keepsTheNumbersOfSentencesWhosePlacesAreUnknown() {
        assertThat(Passage.of(side(Language.CHINESE, List.of(0, 1), List.of(), "甲。乙。")))
                .containsExactly(new Passage("甲。乙。", List.of(0, 1), List.of(2, 3), List.of()));
    }

    @Test
    void takesATextThatIsOfNoDocument() {
        Side side = new Side("", Language.ENGLISH, List.of(), List.of(), List.of(), "Alone.");
        assertThat(Passage.of(side)).containsExactly(new Passage("Alone.", List.of(), List.of(), List.of()));
    }

    @Test
    void hasNothingOfAnEmptySide() {
        assertThat(Passage.of(new Side("d", Language.ENGLISH, List.of(), List.of(), List.of(), "")))
                .isEmpty();
    }
}
