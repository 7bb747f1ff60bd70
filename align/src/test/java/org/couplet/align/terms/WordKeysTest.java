package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKeysTest {
    @ParameterizedTest
    @CsvSource({
        "en, zh, Driving, drive",
        "en, zh, driving, drive",
        "en, zh, worker's, worker",
        "zh, en, 傳統, 传统",
        "zh, en, 人山人海, 人山人海",
        "zh, en, Drivers, driver", // a Latin word within Chinese text has the key that it has in the other
        "zh, de, Übergänge, uberg",
        "de, fr, Übergänge, uberg",
        "en, de, driving, drivi",
        "en, ru, driving, drive",
        "ru, en, информация, инфор",
        "ko, en, 시스템을, 시스",
        "ja, en, デスクトップ, デスクトッ",
        "zh, en, '　', ''",
        "zh, en, '', ''"
    })
    void keyOfOneWholeWord(String own, String other, String word, String key) {
        assertThat(WordKeys.of(Language.of(own), Language.of(other)).key(word)).isEqualTo(key);
    }
}
