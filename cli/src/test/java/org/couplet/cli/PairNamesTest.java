package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairNamesTest {
    @ParameterizedTest
    @CsvSource({
        "a.txt, b.txt, a-b",
        "zh/a.txt, en/a.txt, a-a",
        "C:\\zh\\a.txt, en/a.txt, a-a",
        "henan.zh.txt, henan.en.txt, henan.zh-henan.en",
        "a, .b, a-.b",
        "新闻 一.txt, news?*1.txt, 新闻_一-news__1"
    })
    void namesAPairAfterItsFiles(String source, String target, String name) {
        assertThat(new PairNames().of(source, target)).isEqualTo(name);
    }

    @Test
    void numbersNamesThatAreTakenAlsoInOtherCase() {
        PairNames names = new PairNames();

        assertThat(names.of("x/a.txt", "b.txt")).isEqualTo("a-b");
        assertThat(names.of("y/A.txt", "b.txt")).isEqualTo("A-b-2");
        assertThat(names.of("z/a.txt", "b.txt")).isEqualTo("a-b-3");
        assertThat(names.of("a-b.txt", "2.txt")).isEqualTo("a-b-2-2");
    }

    @Test
    void shortensNamesToWhatFileSystemsTake() {
        String name = new PairNames().of("字".repeat(100), "x".repeat(300));

        assertThat(name).isEqualTo("字".repeat(36) + "-" + "x".repeat(110));
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(240);
    }
}
