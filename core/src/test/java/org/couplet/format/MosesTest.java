package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MosesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "out.moses, zh-Hans, en, out.en out.zh",
        "out, zh-Hant, en-GB, out.en out.zh",
        "out.v2, en, de, out.v2.de out.v2.en",
        "out.moses, pt-BR, pt-PT, out.pt-BR out.pt-PT"
    })
    void namesFilesByLanguage(String name, String source, String target, String files) throws IOException {
        Moses.write(Samples.pair(Language.of(source), Language.of(target)), folder.resolve(name));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(files.split(" ", -1));
    }

    @Test
    void keepsLinesOfBothFilesTogether() throws IOException {
        assertThat(Moses.write(Samples.market(), folder.resolve("out.moses"))).isEqualTo(new Counts(4, 1, 0, 0, 0, 0));
        assertThat(folder.resolve("out.zh")).content().hasLineCount(4);
        assertThat(folder.resolve("out.en")).content().hasLineCount(4);
    }

    @Test
    void writesBreaksInsideATextAsSpaces() throws IOException {
        String text = "1\n2\r\n3\r4\u000B5\f6\u00857\u20288\u20299";
        Moses.write(Samples.pair("梨", text), folder.resolve("out"));
        assertThat(folder.resolve("out.en")).content().isEqualTo("1 2 3 4 5 6 7 8 9\n");
    }

    @Test
    void leavesOutLinesThatWouldBeEmpty() throws IOException {
        assertThat(Moses.write(Samples.pair("梨", " \n"), folder.resolve("out"))).isEqualTo(Counts.BLANK);
        assertThat(folder.resolve("out.zh")).content().isEmpty();
    }

    @Test
    void takesManyBitextsOfOnePairOfLanguages() throws IOException {
        try (BitextWriter writer = Moses.writer(folder.resolve("out"))) {
            writer.write(Samples.pair("梨", "Pears"));
            writer.write(Samples.pair("桃", "Peaches"));
            assertThatThrownBy(() -> writer.write(Samples.pair(Language.ENGLISH, Language.CHINESE)))
                    .isInstanceOf(InputException.class)
                    .hasMessage(folder.resolve("out") + ": line pairs of [zh, en] cannot take texts of [en, zh]."
                            + " Write a file for each pair of languages");
            writer.commit();
        }
        assertThat(folder.resolve("out.zh")).content().isEqualTo("梨\n桃\n");
        assertThat(folder.resolve("out.en")).content().isEqualTo("Pears\nPeaches\n");
    }
}
