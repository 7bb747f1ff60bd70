package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByNameTest {
    @TempDir
    private Path folder;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "text");
        }
    }

    private String shown(ByName.Pair pair) {
        return "%s: %s %s, %s %s"
                .formatted(
                        pair.name(),
                        pair.sourceLanguage(),
                        Inputs.id(folder.relativize(pair.source())),
                        pair.targetLanguage(),
                        Inputs.id(folder.relativize(pair.target())));
    }

    private List<String> pairs(Language... sourceFirst) throws IOException {
        return ByName.in(folder, List.of(sourceFirst), Endings.TEXT).pairs().stream()
                .map(this::shown)
                .toList();
    }

    private List<String> alone() throws IOException {
        return ByName.in(folder).alone().stream()
                .map(file -> Inputs.id(folder.relativize(file)))
                .toList();
    }

    @Test
    void pairsFilesByEndingByMiddleAndByFolder() throws IOException {
        files(
                "d1.zh",
                "d1.en",
                "henan.zh.txt",
                "henan.en.txt",
                "zh/x1.txt",
                "en/x1.txt",
                "sub/zh/a/y.txt",
                "sub/en/a/y.txt");
        assertThat(pairs())
                .containsExactly(
                        "d1: en d1.en, zh d1.zh",
                        "henan: en henan.en.txt, zh henan.zh.txt",
                        "sub/a/y: en sub/en/a/y.txt, zh sub/zh/a/y.txt",
                        "x1: en en/x1.txt, zh zh/x1.txt");
        assertThat(alone()).isEmpty();
    }

    @Test
    void pairsFilesThatAreCalledByTheirLanguage() throws IOException {
        files("fair/zh.txt", "fair/en.txt", "de.txt", "fr.txt");
        assertThat(pairs()).containsExactly("fair: en fair/en.txt, zh fair/zh.txt", "text: de de.txt, fr fr.txt");
    }

    @Test
    void theSourceIsTheLanguageThatIsNamedFirst() throws IOException {
        files("d1.zh-Hant", "d1.en");
        assertThat(pairs(Language.CHINESE)).containsExactly("d1: zh-Hant d1.zh-Hant, en d1.en");
        assertThat(pairs(Language.of("fr"), Language.ENGLISH)).containsExactly("d1: en d1.en, zh-Hant d1.zh-Hant");
    }

    @Test
    void threeLanguagesGiveEveryPair() throws IOException {
        files("d1.zh", "d1.en", "d1.de");
        assertThat(pairs())
                .containsExactly(
                        "d1.de-en: de d1.de, en d1.en", "d1.de-zh: de d1.de, zh d1.zh", "d1.en-zh: en d1.en, zh d1.zh");
    }

    @Test
    void scriptsOfOneLanguageAreNoPair() throws IOException {
        files("d1.zh-Hans", "d1.zh-Hant");
        assertThat(pairs()).isEmpty();
        assertThat(alone()).containsExactly("d1.zh-Hans", "d1.zh-Hant");
    }

    @Test
    void companionsAreNoDocuments() throws IOException {
        files("d1.zh", "d1.en", "d1.align", "d1.en.par", "d1.zh.par", "001.en.verse", "001.zh.verse");
        assertThat(pairs()).containsExactly("d1: en d1.en, zh d1.zh");
    }

    @Test
    void leavesAloneWhatHasNoPartner() throws IOException {
        files("d1.zh", "d2.en", "README.txt", "notes", "d3.en", "d3.zh", "d3.zh.txt");
        assertThat(pairs()).containsExactly("d3: en d3.en, zh d3.zh");
        assertThat(alone()).containsExactly("README.txt", "d1.zh", "d2.en", "d3.zh.txt", "notes");
    }

    @Test
    void aFolderThatLooksLikeALanguageCountsOnlyWithAPartner() throws IOException {
        files("it/zh/a.txt", "it/en/a.txt", "no/b.zh.txt", "no/b.en.txt");
        assertThat(pairs())
                .containsExactly("it/a: en it/en/a.txt, zh it/zh/a.txt", "no/b: en no/b.en.txt, zh no/b.zh.txt");
    }

    @Test
    void namesAreNotUsedTwice() throws IOException {
        files("d1.zh", "d1.en", "zh/d1.txt", "en/d1.txt");
        assertThat(ByName.in(folder).pairs()).extracting(ByName.Pair::name).containsExactly("d1", "d1-2");
    }

    @Test
    void aFileHasANameWithoutItsLanguage() {
        assertThat(ByName.names(Path.of("news/henan.zh.txt"), Language.SIMPLIFIED))
                .containsExactly("news/henan");
        assertThat(ByName.names(Path.of("/news/zh/d1.txt"), Language.CHINESE)).containsExactly("news/*/d1");
        assertThat(ByName.names(Path.of("en/d1.en"), Language.ENGLISH)).containsExactlyInAnyOrder("en/d1", "*/d1");
        assertThat(ByName.names(Path.of("it/d1.txt"), Language.ENGLISH)).isEmpty();
    }

    @Test
    void aPairCanBeReversed() throws IOException {
        files("d1.zh", "d1.en");
        assertThat(shown(ByName.in(folder).pairs().get(0).reversed())).isEqualTo("d1: zh d1.zh, en d1.en");
    }

    @Test
    void otherEndingsNameKindsTooWhereTheyAreKnown() throws IOException {
        Files.writeString(folder.resolve("henan.zh.docx"), "text");
        Files.writeString(folder.resolve("henan.en.pdf"), "text");
        Endings known = Endings.TEXT.and(List.of("docx", "pdf"));
        assertThat(ByName.in(folder, List.of(), known).pairs())
                .extracting(this::shown)
                .containsExactly("henan: en henan.en.pdf, zh henan.zh.docx");
        assertThat(ByName.in(folder).pairs()).isEmpty();
    }
}
