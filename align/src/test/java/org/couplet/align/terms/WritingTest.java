package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {
    @ParameterizedTest
    @CsvSource({
        "zh, HAN",
        "zh-Hant, HAN",
        "ja, HAN",
        "en, LATIN",
        "vi, LATIN",
        "sr-Latn, LATIN",
        "sr, OTHER",
        "ko, OTHER",
        "ar, OTHER"
    })
    void knowsALanguages(String tag, Writing writing) {
        assertThat(Writing.of(Language.of(tag))).isEqualTo(writing);
    }

    @ParameterizedTest
    @CsvSource({
        "work, LATIN",
        "Über, LATIN",
        "工人, HAN",
        "T恤, HAN",
        "食べる, HAN",
        "мир, OTHER",
        "ひと, OTHER",
        "42, OTHER",
        "'', OTHER",
        "2nd, LATIN"
    })
    void knowsAWords(String word, Writing writing) {
        assertThat(Writing.of(word)).isEqualTo(writing);
    }
}
