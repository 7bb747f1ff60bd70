package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsTheTruePairsOfTheArticles() {
        Ran ran = Ran.couplet("pair", Testdata.articles(), "--from", "zh");

        List<String> lines = ran.out().lines().toList();
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(lines.get(0)).isEqualTo("source\ttarget\tconfidence\tevidence");
        assertThat(lines).hasSize(1 + Testdata.articlePairs().size());
        assertThat(lines.stream().skip(1).map(line -> line.replaceAll("[^\t]*/|\t[^\t]*\t[^\t]*$", "")))
                .containsExactlyInAnyOrderElementsOf(Testdata.articlePairs().stream()
                        .map(pair -> pair.source() + "\t" + pair.target())
                        .toList());
    }

    @Test
    void writesTheSameIntoAFile() throws IOException {
        Path file = folder.resolve("deep/pairs.tsv");
        Ran printed = Ran.couplet("pair", Testdata.articles());
        Ran written = Ran.couplet("pair", Testdata.articles(), "-o", file);

        assertThat(written.out()).isEmpty();
        assertThat(written.err()).isEqualTo(printed.err());
        assertThat(Files.readString(file)).isEqualTo(printed.out());
    }

    @Test
    void leavesOtherLanguagesThanThoseAskedForAlone() {
        Ran ran = Ran.couplet("pair", Testdata.articles(), "--from", "de", "--to", "en");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).contains("Found no pair.").contains("it is in Chinese (zh-Hans)");
    }

    @Test
    void countsWordsOfTheStarterLexiconUnlessToldNotTo() {
        Ran with = Ran.couplet("pair", Testdata.articles());
        Ran without = Ran.couplet("pair", Testdata.articles(), "--no-starter-lexicon");

        assertThat(with.out()).hasLineCount(10).contains("welding=焊接");
        assertThat(without.out()).hasLineCount(10).doesNotContain("welding=焊接");
    }

    @Test
    void theStarterLexiconServesItsTwoLanguagesAmongThree() throws IOException {
        Ran ran = Ran.couplet("pair", Testdata.articles(), german());

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .isEqualTo(Ran.couplet("pair", Testdata.articles()).out())
                .isNotEqualTo(Ran.couplet("pair", Testdata.articles(), "--no-starter-lexicon")
                        .out());
    }

    private Path german() throws IOException {
        return Files.writeString(
                folder.resolve("de.txt"),
                """
                Die Schule am Fluss bleibt bis Montag geschlossen, weil das Wasser noch immer zu hoch steht.
                Der Bürgermeister sagte, dass niemand verletzt wurde und die Brücke bald wieder offen ist.
                """);
    }

    @Test
    void aDictionaryServesWhereItFitsAmongThreeLanguages() throws IOException {
        Ran ran = Ran.couplet(
                "pair",
                Testdata.articles(),
                german(),
                "--no-starter-lexicon",
                "--dictionary",
                Testdata.odd("good.tsv"));

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .isEqualTo(Ran.couplet(
                                "pair",
                                Testdata.articles(),
                                "--no-starter-lexicon",
                                "--dictionary",
                                Testdata.odd("good.tsv"))
                        .out());
    }

    @Test
    void aDictionaryOfNoneOfThreeLanguagesIsRefused() throws IOException {
        Path russian = Files.writeString(folder.resolve("ru.tsv"), "школа\tσχολείο\n");
        Ran ran = Ran.couplet("pair", Testdata.articles(), german(), "--dictionary", russian);

        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: it is of no two of the documents' languages. Leave it out, or name another."
                        .formatted(russian));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }
}
