package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {
    private static String day(String id, String language, String... lines) {
        return Published.of(Articles.article(id, language, lines))
                .map(Object::toString)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "news/2023/12/04/a.txt, 2023-12-04",
        "news/20231204_a.txt, 2023-12-04",
        "2022-01-01/2023-12-04.zh.txt, 2023-12-04",
        "news/2023/12/a.txt, none",
        "120231204.txt, none",
        "2023/02/31.txt, none",
    })
    void readsThePath(String path, String day) {
        assertThat(day(path, "en", "A headline")).isEqualTo(day);
    }

    @Test
    void readsTheFirstLinesThenTheLast() {
        assertThat(day("a", "zh-Hans", "苹果收成创纪录", "2023年12月4日", "今年的收成很好。")).isEqualTo("2023-12-04");
        assertThat(day("a", "en", "Apples", "By Anna Berg, 4 December 2023", "It was a good year.", "x", "5 May 2020"))
                .isEqualTo("2023-12-04");
        assertThat(day("a", "en", "Apples", "One.", "Two.", "Three.", "Four.", "Five.", "Posted on December 4, 2023"))
                .isEqualTo("2023-12-04");
    }

    @Test
    void passesOverADateThatTheStoryTells() {
        assertThat(day("a", "en", "Apples", "The farm on the hill above the town was founded on 4 December 1923."))
                .isEqualTo("none");
        assertThat(day("a", "en", "A", "B", "C", "D", "On 4 December 2023 it rained.", "F", "G"))
                .isEqualTo("none");
    }
}
