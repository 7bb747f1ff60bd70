package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import org.couplet.testdata.Testdata;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetLanguagesTest {
    private static final Set<String> ENDINGS = Set.of("zh", "en", "align", "par", "json");

    @ParameterizedTest
    @CsvSource({
        "zh-en, zh, en",
        "novels-zh-en, zh, en",
        "news21-en-zh-hard, en, zh",
        "novels-dev-zh-en, zh, en",
        // Newari, but no file is in it
        "news-en-zh-new, en, zh",
        // the last two decide
        "zh-en-back-en-zh, en, zh"
    })
    void areTheLastTwoPartsThatFilesEndIn(String name, String source, String target) {
        assertThat(SetLanguages.named(name, ENDINGS))
                .contains(new SetLanguages(Language.of(source), Language.of(target)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh", "segmented", "novels-zh", "zh-fr", "zh_en", "zh-new-en"})
    void areNotGuessed(String name) {
        assertThat(SetLanguages.named(name, ENDINGS)).isEmpty();
    }

    @Test
    void canBeNamedForTheFolder() throws IOException {
        assertThat(SetLanguages.in(Testdata.segmented(), "zh-en"))
                .isEqualTo(new SetLanguages(Language.CHINESE, Language.ENGLISH));
        assertThatThrownBy(() -> SetLanguages.in(Testdata.segmented(), "segmented"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'segmented' does not tell the languages of its files")
                .hasMessageContaining("--languages zh-en");
    }
}
