package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.couplet.tokens.Tokenizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | South Korea and Korea | region:KR region:KR",
                "en | Bosnia & Herzegovina | region:BA",
                "en | Bosnia and Herzegovina | region:BA",
                "en | the European Union, the EU | region:EU region:EU",
                "en | New York, not York | city:America/New_York",
                "en | turkey in Turkey | region:TR",
                "en | US dollars for us | currency:USD",
                "zh | 中国和美国 | region:CN region:US",
                "zh | 香港特区 | region:HK",
                "en | from Buenos Aires to Istanbul | city:America/Buenos_Aires city:Europe/Istanbul",
                "zh | 从布宜诺斯艾利斯到伊斯坦布尔 | city:America/Buenos_Aires city:Europe/Istanbul",
                "zh | 周日在伦敦 | weekday:7 city:Europe/London",
                "zh-Hant | 紐西蘭與義大利 | region:NZ region:IT",
                "de | In Frankreich und London | region:FR city:Europe/London",
                "fr | en décembre au Japon | region:JP",
                "ru | Япония и Китай | region:JP region:CN",
            })
    void namesWhatIcuNames(String tag, String text, String keys) {
        assertThat(String.join(" ", find(tag, text))).isEqualTo(keys);
    }

    /** A city that ICU names in one language alone would be a place here and a word there, and tie nothing. */
    @ParameterizedTest
    @CsvSource({
        "Kolkata, 加尔各答",
        "Kyiv, 基辅",
        "Kathmandu, 加德满都",
        "Yangon, 仰光",
        "Ho Chi Minh City, 胡志明市",
        "Urumqi, 乌鲁木齐",
        "Macau, 澳门",
        "Macao, 澳门",
        "London, 伦敦",
        "Chongqing, 重庆",
        "Harbin, 哈尔滨",
        "Belfast, 贝尔法斯特",
        "Canberra, 堪培拉"
    })
    void aCityIsAPlaceInBothLanguagesOrInNeither(String english, String chinese) {
        assertThat(find("en", english)).isEqualTo(find("zh", chinese));
    }

    @ParameterizedTest
    @CsvSource({
        "Kolkata, city:Asia/Calcutta",
        "Kyiv, city:Europe/Kiev",
        "Macau, region:MO",
        "Urumqi, city:Asia/Urumqi",
        "Shanghai, city:Asia/Shanghai"
    })
    void aCityIsNamedByItsZone(String english, String key) {
        assertThat(find("en", english)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chongqing", "Harbin", "Belfast"})
    void aZoneThatWasJoinedToAnotherNamesNoPlace(String city) {
        assertThat(find("en", city)).isEmpty();
    }

    @Test
    void takesNothingThatIsClaimed() {
        TermDraft draft = new TermDraft("China");
        draft.claim(new Span(0, 5));
        assertThat(PlaceNames.of(Language.ENGLISH)
                        .find(draft, Tokenizers.of(Language.ENGLISH).tokens("china")))
                .isEmpty();
    }

    private static List<String> find(String tag, String text) {
        Language language = Language.of(tag);
        TermDraft draft = new TermDraft(text);
        return PlaceNames.of(language).find(draft, Tokenizers.of(language).tokens(draft.text())).stream()
                .map(PlaceNames.Found::key)
                .toList();
    }
}
