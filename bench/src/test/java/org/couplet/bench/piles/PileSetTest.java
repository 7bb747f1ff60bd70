package org.couplet.bench.piles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PileSetTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        for (String id : List.of("en/1", "en/2", "zh/1", "zh/3")) {
            new PileFolder(folder).writeText(id, id.startsWith("zh") ? "今天天气很好。\n" : "The weather is fine.\n");
        }
    }

    private PileSet set(String gold) throws IOException {
        Files.writeString(folder.resolve("gold.tsv"), gold);
        return PileSet.read(folder, "set");
    }

    @Test
    void idsNeedTheirLanguageOnlyWhereTwoHaveThem() throws IOException {
        assertThat(set("2\t3\n").gold()).containsExactly(Link.of("en/2", "zh/3"));
        assertThat(set("zh/3\ten/1\nzh/1\ten/2\n").gold())
                .containsExactlyInAnyOrder(Link.of("en/1", "zh/3"), Link.of("en/2", "zh/1"));
        assertThat(set("1\t1\n").gold()).containsExactly(Link.of("en/1", "zh/1"));
    }

    @Test
    void goldThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> set("1\t7\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("name 0 pairs");
        assertThatThrownBy(() -> set("1 3\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("one column");
    }

    @Test
    void foldersTellTheLanguage() throws IOException {
        PileSet set = set("");
        assertThat(set.documents()).extracting(Document::id).containsExactly("en/1", "en/2", "zh/1", "zh/3");
        assertThat(set.languages()).containsExactly(Language.CHINESE, Language.ENGLISH);
    }

    @Test
    void whatIsWrittenIsRead(@TempDir Path other) throws IOException {
        PileTexts texts = Stress.TWICE.of(Piles.of(2, 1)).get(0);
        texts.write(other);
        PileTexts read = PileTexts.of(PileSet.read(other, "twice"));
        assertThat(read.gold()).isEqualTo(texts.gold());
        assertThat(read.copies()).isEqualTo(texts.copies());
        assertThat(read.texts())
                .extracting(PileText::text)
                .hasSize(12)
                .contains(Piles.chinese("", 4).text());
    }
}
