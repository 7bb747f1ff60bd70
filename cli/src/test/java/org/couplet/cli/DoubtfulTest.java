package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoubtfulTest {
    private static final ArticlePair ONE = Testdata.articlePairs().get(0);
    private static final ArticlePair OTHER = Testdata.articlePairs().get(1);

    @TempDir
    private Path folder;

    private static Path article(String name) {
        return Testdata.articles().resolve(name);
    }

    @Test
    void isAPairOfTextsThatDoNotTranslateEachOther() {
        Path source = article(ONE.source());
        Path target = article(OTHER.target());
        Path output = folder.resolve("x.tsv");
        Ran ran = Ran.couplet("align", source, target, "-o", output);

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err().lines().toList().get(1))
                .matches(
                        "Doubtful: \\Q%s = %s\\E may be no translation \\(mean confidence 0\\.\\d\\d\\)\\. Look at \\Q%s\\E\\."
                                .formatted(source, target, output));
        assertThat(Ran.couplet("align", source, target, "-o", output, "-q").err())
                .isEmpty();
    }

    @Test
    void isNamedAmongThePairsOfABatch() throws IOException {
        String row = "%s\t%s\n";
        Path table = Files.writeString(
                folder.resolve("pairs.tsv"),
                row.formatted(article(ONE.source()), article(OTHER.target()))
                        + row.formatted(article(OTHER.source()), article(OTHER.target())));
        Ran ran = Ran.couplet("align", "--pairs", table, "-o", folder.resolve("out"), "--format", "tsv");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err().lines().filter(line -> line.startsWith("Doubtful: ")))
                .singleElement()
                .asString()
                .startsWith("Doubtful: %s = %s may".formatted(article(ONE.source()), article(OTHER.target())));
    }

    /** A translation among much that is none: the pair is found, and most of its sentences have no partner. */
    @Test
    void isCountedAndListedInTheReportOfARun() throws IOException {
        Path pile = Files.createDirectory(folder.resolve("pile"));
        Path out = folder.resolve("out");
        Files.copy(article(ONE.source()), pile.resolve("one.zh.txt"));
        Files.writeString(
                pile.resolve("more.en.txt"),
                Files.readString(article(ONE.target())) + "\n\nThe harbour is open again.".repeat(90));
        Ran ran = Ran.couplet("run", pile, "-o", out, "--from", "zh");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err())
                .contains("Doubtful: %s = %s may be".formatted(pile.resolve("one.zh.txt"), pile.resolve("more.en.txt")))
                .contains("Look at %s.".formatted(out.resolve("tsv/one.zh-more.en.tsv")));
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"doubtfulPairs\": 1,")
                .containsPattern("\"doubtfulPairs\": \\[\\s*\\{\\s*\"source\": \"[^\"]*one\\.zh\\.txt\",");
    }

    @Test
    void isNoTrueTranslation() throws IOException {
        Path out = folder.resolve("out");
        Ran ran = Ran.couplet("run", Testdata.articles(), "-o", out);

        assertThat(ran.err()).doesNotContain("Doubtful");
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"doubtfulPairs\": 0,");
    }
}
