package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final List<Sentence> TWO =
            List.of(new Sentence(new Span(0, 4), "One."), new Sentence(new Span(5, 9), "Two."));

    @Test
    void joinsSentencesAsTheyStood() {
        assertThat(document("en", TWO).text(new Span(0, 2))).isEqualTo("One. Two.");
        List<Sentence> touching = List.of(new Sentence(new Span(0, 4), "One."), new Sentence(new Span(4, 8), "Two."));
        assertThat(document("en", touching).text(new Span(0, 2))).isEqualTo("One.Two.");
    }

    @Test
    void joinsChineseWithoutASpace() {
        List<Sentence> apart = List.of(new Sentence(new Span(0, 3), "下雨。"), new Sentence(new Span(4, 7), "收伞。"));
        assertThat(document("zh", apart).text(new Span(0, 2))).isEqualTo("下雨。收伞。");
    }

    @Test
    void ofNoSentenceIsEmptyText() {
        assertThat(document("en", TWO).text(new Span(1, 1))).isEmpty();
    }

    @Test
    void refusesParagraphsThatDoNotHoldEverySentenceOnce() {
        for (List<Span> paragraphs : List.of(
                List.of(new Span(0, 1)),
                List.of(new Span(1, 2)),
                List.of(new Span(0, 1), new Span(0, 2)),
                List.of(new Span(0, 0), new Span(0, 2)),
                List.of(new Span(0, 3)))) {
            assertThatThrownBy(() -> new Document("a", Language.ENGLISH, TWO, paragraphs))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a: paragraph");
        }
    }

    private static Document document(String tag, List<Sentence> sentences) {
        return new Document("a", Language.of(tag), sentences, List.of(new Span(0, sentences.size())));
    }
}
