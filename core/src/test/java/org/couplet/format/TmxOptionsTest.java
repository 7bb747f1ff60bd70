package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmxOptionsTest {
    @ParameterizedTest
    @CsvSource({
        "zh, zh-CN",
        "zh-Hans, zh-CN",
        "zh-Hant, zh-TW",
        "en, en-US",
        "en-GB, en-GB",
        "zh-Hant-HK, zh-Hant-HK",
        "de, de",
        "zh-TW, zh-TW"
    })
    void givesTheTagThatClientsExpect(String language, String tag) {
        assertThat(TmxOptions.DEFAULT.tag(Language.of(language))).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "zh=zh-Hans, zh, zh-Hans",
        "zh=zh-Hans, zh-Hans, zh-Hans",
        "zh=zh-Hans, zh-Hant, zh-TW",
        "zh=zh-Hans, zh-TW, zh-TW",
        "zh-Hant=zh-HK, zh-Hant, zh-HK",
        "zh-Hant=zh-HK, zh, zh-CN",
        "en=en-IE, en-GB, en-IE",
        "en-GB=en-IE, en, en-US",
        "de=de_AT, de, de_AT"
    })
    void heedsTheUsersTags(String asked, String language, String tag) {
        String[] entry = asked.split("=", 2);
        TmxOptions options = TmxOptions.DEFAULT.withTags(Map.of(entry[0], entry[1]));
        assertThat(options.tag(Language.of(language))).isEqualTo(tag);
    }

    @Test
    void refusesWhatIsNoTag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TmxOptions.DEFAULT.withTags(Map.of("zh", "\"/>")))
                .withMessage("'\"/>' is no language tag such as zh-Hans");
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.01", "NaN"})
    void refusesAConfidenceBeyondZeroAndOne(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TmxOptions.DEFAULT.withMinConfidence(confidence))
                .withMessage("minConfidence %s is not in [0, 1]", confidence);
    }
}
