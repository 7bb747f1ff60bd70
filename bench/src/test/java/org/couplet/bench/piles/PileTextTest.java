package org.couplet.bench.piles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class PileTextTest {
    private static PileText english(String... paragraphs) {
        return new PileText(
                "en/a",
                Language.ENGLISH,
                List.of(paragraphs).stream().map(List::of).toList());
    }

    @Test
    void ideographsCountThreeLetters() {
        assertThat(Piles.chinese("zh/a", 1).letters()).isEqualTo(60);
        assertThat(Piles.english("en/a", 1).letters()).isEqualTo(60);
    }

    @Test
    void firstEndsWithTheIdeographThatReachesTheLetters() {
        assertThat(Piles.chinese("zh/a", 3).first(39).text()).isEqualTo("一二三四五六七八九十。一二三\n");
        assertThat(Piles.chinese("zh/a", 3).first(66).text()).isEqualTo("一二三四五六七八九十。一二三四五六七八九十。\n\n一二\n");
    }

    @Test
    void firstEndsWithTheWordThatReachesTheLetters() {
        assertThat(Piles.english("en/a", 1).first(8).text()).isEqualTo("Aaaaaa bbbbbb\n");
        assertThat(english("It cost 3700 yuan.").first(7).text()).isEqualTo("It cost 3700\n");
    }

    @Test
    void aShortTextStaysWhole() {
        PileText text = Piles.english("en/a", 2);
        assertThat(text.first(text.letters())).isEqualTo(text);
    }

    @Test
    void halvesAreTheWhole() {
        PileText text = Piles.chinese("zh/a", 3);
        assertThat(text.half(false).text()).isEqualTo("一二三四五六七八九十。一二三四五六七八九十。\n\n一二三四五六七八九十。\n");
        assertThat(text.half(true).letters() + text.half(false).letters()).isEqualTo(text.letters());
    }

    @Test
    void oneSentenceHasNoFirstHalf() {
        assertThat(english("One.").half(false).isEmpty()).isTrue();
        assertThat(english("One.").half(true).isEmpty()).isFalse();
    }

    @Test
    void thinnedLosesParagraphsAndKeepsTheirOrder() {
        PileText text = english("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1");
        List<String> kept =
                text.thinned(0.4).paragraphs().stream().flatMap(List::stream).toList();
        assertThat(kept).hasSize(6).isSorted();
        assertThat(text.named("en/b").thinned(0.4).paragraphs())
                .isNotEqualTo(text.thinned(0.4).paragraphs());
    }

    @Test
    void somethingIsLeftOfTheShortest() {
        assertThat(english("One.").thinned(0.9).text()).isEqualTo("One.\n");
    }
}
