package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "zh, zh",
        "ZH_hant_tw, zh-Hant-TW",
        "EN-us, en-US",
        "pt-br, pt-BR",
        "yue, yue",
        "zho, zh",
        "eng-US, en-US"
    })
    void isCanonical(String written, String tag) {
        assertThat(Language.of(written).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon!", "english", "qq", "zh--Hant", "und"})
    void refusesWhatIsNoLanguage(String tag) {
        assertThatThrownBy(() -> Language.of(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + tag + "'");
    }

    @Test
    void knowsItsParts() {
        Language traditional = Language.of("zh-Hant-TW");
        assertThat(traditional.code()).isEqualTo("zh");
        assertThat(traditional.script()).isEqualTo("Hant");
        assertThat(Language.ENGLISH.script()).isEmpty();
    }

    @Test
    void takesBothScriptsOfChineseForOneLanguage() {
        assertThat(Language.SIMPLIFIED.sameCode(Language.TRADITIONAL)).isTrue();
        assertThat(Language.SIMPLIFIED.sameCode(Language.of("ja"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"zh, true", "ja, true", "th, true", "ko, false", "en, false"})
    void knowsWhoWritesWithoutSpaces(String tag, boolean solid) {
        assertThat(Language.of(tag).writtenSolid()).isEqualTo(solid);
    }
}
