package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
    private static final List<String> CHINESE =
            List.of("老桥重新开放", "昨天上午，关闭两年的老桥重新开放。", "第一个过桥的是面包店的林师傅，他带着女儿。", "“我们等这一天等了很久。”他说。");
    private static final List<String> ENGLISH = List.of(
            "The old bridge is open again",
            "The old bridge, closed for two years, was opened again yesterday morning.",
            "The first to cross was the baker, Mr. Lin, who had brought his daughter.",
            "\"We have waited long for this day,\" he said.");

    private static List<Content.Text> parted(String text) {
        return Turns.parted(List.of(new Content.Text(Optional.empty(), text)));
    }

    private static List<List<String>> shown(String text) {
        return parted(text).stream()
                .map(part -> part.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .toList();
    }

    private static String inTurns(String between) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < CHINESE.size(); i++) {
            lines.add(CHINESE.get(i));
            lines.add(ENGLISH.get(i));
        }
        return String.join(between, lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\r\n"})
    void partsParagraphsInTurns(String between) {
        assertThat(shown(inTurns(between))).containsExactly(CHINESE, ENGLISH);
    }

    @Test
    void partsOneLanguageAndThenTheOther() {
        assertThat(shown(String.join("\n", ENGLISH) + "\n\n" + String.join("\n", CHINESE)))
                .containsExactly(ENGLISH, CHINESE);
    }

    @Test
    void keepsEveryCharacterInItsPlace() {
        String text = inTurns("\n");
        for (Content.Text part : parted(text)) {
            assertThat(part.text()).hasSameSizeAs(text);
            for (int i = 0; i < text.length(); i++) {
                assertThat(part.text().charAt(i)).isIn(text.charAt(i), ' ');
            }
        }
    }

    @Test
    void tellsTheLanguages() {
        assertThat(parted(inTurns("\n")))
                .extracting(part -> part.language().orElseThrow().tag())
                .containsExactly("zh-Hans", "en");
    }

    @Test
    void numbersGoWithTheLineBefore() {
        assertThat(shown(CHINESE.get(0) + "\n2023-05-04\n" + ENGLISH.get(0) + "\n2023-05-04\n" + inTurns("\n")))
                .allSatisfy(part -> assertThat(part).contains("2023-05-04"));
    }

    @Test
    void anAbstractIsNoTranslation() {
        String article = String.join("\n", CHINESE).repeat(6);
        assertThat(parted(article + "\n" + String.join("\n", ENGLISH))).hasSize(1);
    }

    @Test
    void aQuotationIsNoTranslation() {
        assertThat(parted(CHINESE.get(0) + "\n" + CHINESE.get(1) + "\n" + ENGLISH.get(1) + "\n" + CHINESE.get(2) + "\n"
                        + CHINESE.get(3)))
                .hasSize(1);
    }

    @Test
    void oneLanguageIsOneText() {
        assertThat(parted(String.join("\n", CHINESE))).hasSize(1);
        assertThat(parted(String.join("\n", ENGLISH))).hasSize(1);
        assertThat(parted("")).hasSize(1);
    }

    @Test
    void linesOfBothLanguagesAreNotParted() {
        String mixed = "我们用 Kubernetes deployment controllers 来管理 the whole cluster of machines。\n".repeat(8);
        assertThat(parted(mixed)).hasSize(1);
    }
}
