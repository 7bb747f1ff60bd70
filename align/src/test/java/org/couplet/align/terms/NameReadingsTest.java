package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingsTest {
    @ParameterizedTest
    @CsvSource({"啊, a", "凡, fan", "凢, fan", "女, nu", "吕, lu", "丹, dan", "略, lue", "儿, er"})
    void readsWithoutTones(String character, String syllable) {
        assertThat(NameReadings.of(character.charAt(0))).containsExactly(syllable);
    }

    @ParameterizedTest
    @CsvSource({"重, zhong, chong", "曾, ceng, zeng", "单, dan, shan", "长, zhang, chang", "六, liu, lu"})
    void knowsTheSecondReadingOfNames(String character, String usual, String second) {
        assertThat(NameReadings.of(character.charAt(0))).containsExactly(usual, second);
    }

    @Test
    void hasNoneForWhatIsNoHanCharacter() {
        assertThat(NameReadings.of('a')).isEmpty();
        assertThat(NameReadings.of('-')).isEmpty();
        assertThat(NameReadings.of('ん')).isEmpty();
    }

    @Test
    void readsEverythingAsPinyin() {
        for (char character = 0x4E00; character < 0x9000; character++) {
            for (String reading : NameReadings.of(character)) {
                assertThat(reading).as("%c", character).matches("[a-z]{1,6}");
            }
        }
    }
}
