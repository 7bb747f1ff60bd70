package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.couplet.format.PairRow;
import org.couplet.format.PairsTsv;
import org.couplet.format.Tmx;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
    @TempDir
    private Path folder;

    private Path out;
    private Path pile;
    private ArticlePair known;

    /** One true pair, and an article of neither. */
    @BeforeEach
    void fillPile() throws IOException {
        out = folder.resolve("out");
        pile = Files.createDirectory(folder.resolve("pile"));
        known = Testdata.articlePairs().get(0);
        for (String name : List.of(known.source(), known.target(), "a06.txt")) {
            Files.copy(Testdata.articles().resolve(name), pile.resolve(name));
        }
    }

    private String stem(String name) {
        return name.replace(".txt", "");
    }

    @Test
    void findsThePairAndWritesEverything() throws IOException {
        Ran ran = Ran.couplet("run", pile, "-o", out, "--from", "zh");

        String name = stem(known.source()) + "-" + stem(known.target());
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).isEmpty();
        assertThat(Tree.of(out))
                .containsOnlyKeys(
                        DonePairs.LOG,
                        "all.tmx",
                        "pairs.tsv",
                        "run.html",
                        "run.json",
                        "tmx/" + name + ".tmx",
                        "tsv/" + name + ".tsv");
        List<PairRow> pairs = PairsTsv.read(out.resolve("pairs.tsv"));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).source()).endsWith("/" + known.source());
        assertThat(pairs.get(0).target()).endsWith("/" + known.target());
        assertThat(Tmx.read(out.resolve("all.tmx")))
                .hasSizeGreaterThan(10)
                .isEqualTo(Tmx.read(out.resolve("tmx/" + name + ".tmx")));
    }

    @Test
    void countsEverythingInTheReport() throws IOException {
        Files.writeString(pile.resolve("notes.align"), "no text");
        Files.writeString(pile.resolve("empty.txt"), "");
        Ran ran = Ran.couplet("run", pile, "-o", out);

        assertThat(ran.code()).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(Files.readString(out.resolve("run.json")))
                .startsWith("{\n  \"program\": \"couplet\",\n  \"version\": ")
                .contains("\"found\": 4,", "\"ignored\": 1,", "\"skipped\": 1,", "\"read\": 3,")
                .contains("\"pairs\": 1,", "\"alone\": 1,")
                .contains("\"file\": \"%s\"".formatted(pile.resolve("notes.align")))
                .contains("\"document\": \"%s\"".formatted(pile.resolve("a06.txt")))
                .contains("\"glossesRemoved\": 0", "\"oneSided\": ");
    }

    /** All text is escaped, and what is empty is not shown. */
    @Test
    void showsOnAPageWhatWasDone() throws IOException {
        Files.writeString(pile.resolve("<b>&.txt"), "");
        Ran.couplet("run", pile, "-o", out, "--from", "zh");

        assertThat(Files.readString(out.resolve("run.html")))
                .contains("<b>3</b><span>documents read</span>", "<b>1</b><span>pairs</span>")
                .contains("<div class=\"tile bad\"><b>1</b><span>files skipped</span>")
                .contains("1 of 1 paired", "1 of 2 paired", "inputs [" + pile + "], --from zh")
                .contains("<td>%s/&lt;b&gt;&amp;.txt</td><td>".formatted(pile), "there is no text in it")
                .contains("<h2>Pairs, the doubtful first", "<h2>Documents left alone")
                .contains("<a href=\"tsv/%s-%s.tsv\">".formatted(stem(known.source()), stem(known.target())))
                .doesNotContain("<b>&", "<h2>Duplicates", "<h2>Pairs set aside");
    }

    @Test
    void anArticleInTwoPartsGivesTwoBitexts() throws IOException {
        Path whole = pile.resolve(known.target());
        List<String> lines = Files.readAllLines(whole);
        Files.write(pile.resolve("one.txt"), lines.subList(0, lines.size() / 2));
        Files.write(pile.resolve("two.txt"), lines.subList(lines.size() / 2, lines.size()));
        Files.delete(whole);
        Ran ran = Ran.couplet("run", pile, "-o", out, "--from", "zh");

        String source = stem(known.source());
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Tree.of(out).keySet())
                .contains("tmx/%s-one.tmx".formatted(source), "tmx/%s-two.tmx".formatted(source));
        assertThat(PairsTsv.read(out.resolve("pairs.tsv")))
                .hasSize(2)
                .allMatch(row -> row.kind().equals("part") && row.covers().contains(" of the source (0."));
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"partPairs\": 2,", "\"kind\": \"part\"", "\"sourceCovered\": {");
        assertThat(ran.err()).contains("  part: 0.");
    }

    @Test
    void setsDuplicatesAside() throws IOException {
        Files.copy(pile.resolve(known.source()), pile.resolve("copy.txt"));
        Ran ran = Ran.couplet("run", pile, "-o", out, "--from", "zh");

        assertThat(ran.err()).contains("Set aside 1 duplicate:");
        assertThat(Files.readString(out.resolve("run.json")))
                .contains("\"duplicates\": 1", "\"original\": \"", "\"shared\": 1.0", "\"pairs\": 1,");
        assertThat(PairsTsv.read(out.resolve("pairs.tsv"))).hasSize(1);
    }

    @Test
    void saysWhatItDidToAPerson() {
        Ran ran = Ran.couplet("run", pile, "-o", out);

        assertThat(ran.err().lines())
                .contains("Read 3 documents: 2 English (en), 1 Chinese (zh-Hans).", "Found 1 pair:")
                .contains("Left alone 1 document:")
                .anyMatch(line -> line.matches("Wrote \\d+ units of 1 pair to .*out:"));
    }

    @Test
    void isQuietOnDemand() {
        assertThat(Ran.couplet("run", pile, "-o", out, "--quiet")).isEqualTo(new Ran(ExitCode.DONE, "", ""));
    }

    @Test
    void writesTheSameBytesAgainAndWithAnyNumberOfThreads() throws IOException {
        Path articles = Testdata.articles();
        Ran one = Ran.couplet("run", articles, "-o", out, "--threads", 1);
        Map<String, String> first = Tree.of(out);
        Ran.couplet("run", articles, "-o", folder.resolve("two"), "--threads", 2);
        Ran again = Ran.couplet("run", articles, "-o", out, "--threads", 3);

        assertThat(first).hasSizeGreaterThan(10);
        assertThat(Tree.of(folder.resolve("two"))).isEqualTo(first);
        assertThat(Tree.of(out)).isEqualTo(first);
        assertThat(again.err().replace("Took over 9 pairs from an earlier run.\n", ""))
                .isEqualTo(one.err());
    }

    @ParameterizedTest
    @CsvSource({"empty.txt, there is no text in it", "binary.txt, this is binary", "broken-utf8.txt, is broken UTF-8"})
    void losesNothingButTheBadFile(String odd, String why) throws IOException {
        Files.copy(Testdata.odd(odd), pile.resolve(odd));
        Ran ran = Ran.couplet("run", pile, "-o", out, "--quiet");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(ran.complaint())
                .startsWith("couplet: skipped " + pile.resolve(odd))
                .contains(why);
        assertThat(PairsTsv.read(out.resolve("pairs.tsv"))).hasSize(1);
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"skipped\": 1,", why);
    }

    @Test
    void readsUndecodableBytesOnDemand() throws IOException {
        Files.copy(Testdata.odd("broken-utf8.txt"), pile.resolve("odd.txt"));
        Ran ran = Ran.couplet("run", pile, "-o", out, "--lenient");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out.resolve("run.json"))).containsPattern("\"undecodable\": [1-9]");
    }

    @Test
    void refusesAPileInOneLanguage() throws IOException {
        Files.delete(pile.resolve(known.source()));
        Ran ran = Ran.couplet("run", pile, "-o", out);

        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: all documents are in one language: 2 English (en). Add their translations."
                        .formatted(pile));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(pile));
    }

    @Test
    void refusesAFolderWithoutText() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Ran ran = Ran.couplet("run", empty, "-o", out);

        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: there is no text file here. Name files, or a folder that holds some."
                        .formatted(empty));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void refusesASingleFile() {
        Ran ran = Ran.couplet("run", pile.resolve(known.source()), "-o", out);

        assertThat(ran.complaint()).contains("all documents are in one language: 1 Chinese (zh-Hans)");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void refusesAnOutputBelowAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Ran ran = Ran.couplet("run", pile, "-o", file.resolve("out"));

        assertThat(ran.complaint()).startsWith("couplet: " + file);
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(file).hasContent("mine");
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        Path mine = Files.writeString(Files.createDirectory(out).resolve("mine.txt"), "mine");
        Ran refused = Ran.couplet("run", pile, "-o", out);

        assertThat(refused.complaint())
                .isEqualTo(
                        "couplet: %s: the folder holds files that are not of an earlier run. Name another folder, or add "
                                        .formatted(out)
                                + "--force to write beside them.");
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        assertThat(Tree.of(out)).containsOnlyKeys("mine.txt");

        assertThat(Ran.couplet("run", pile, "-o", out, "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(mine).hasContent("mine");
        assertThat(out.resolve("all.tmx")).exists();
    }

    @Test
    void replacesAnEarlierRun() throws IOException {
        Ran.couplet("run", Testdata.articles(), "-o", out);
        Ran.couplet("run", pile, "-o", out, "--from", "zh");

        assertThat(Tree.of(out).keySet())
                .filteredOn(name -> name.startsWith("tmx/"))
                .hasSize(1);
    }

    @Test
    void keepsAnEarlierRunWhenItFails() throws IOException {
        Ran.couplet("run", pile, "-o", out);
        Map<String, String> before = Tree.of(out);
        Ran ran = Ran.couplet("run", pile, "-o", out, "--dictionary", Testdata.odd("bad.dic"));

        assertThat(ran.complaint()).startsWith("couplet: " + Testdata.odd("bad.dic") + ":");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(Tree.of(out)).isEqualTo(before);
    }

    @Test
    void reportsThatTheStarterLexiconWasLeftOut() throws IOException {
        Ran.couplet("run", pile, "-o", out);
        assertThat(Files.readString(out.resolve("run.json"))).doesNotContain("starter-lexicon");
        assertThat(Files.readString(out.resolve("all.tmx"))).contains("lunar=农历");
        Ran.couplet("run", pile, "-o", out, "--no-starter-lexicon");
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"--no-starter-lexicon\": ");
        assertThat(Files.readString(out.resolve("all.tmx"))).doesNotContain("lunar=农历");
    }

    @Test
    void leavesDoubtfulUnitsOutOfTheTmxAndCallsLanguagesAsAsked() throws IOException {
        Ran.couplet("run", pile, "-o", out, "--min-confidence", "1", "--tmx-lang", "zh=zh-Hans", "--from", "en");

        assertThat(Files.readString(out.resolve("run.json"))).containsPattern("\"doubtful\": [1-9]");
        assertThat(Files.readString(out.resolve("all.tmx"))).doesNotContain("zh-CN");
        Ran.couplet("run", pile, "-o", out, "--tmx-lang", "zh=zh-Hans", "--from", "en");
        assertThat(Files.readString(out.resolve("all.tmx"))).contains("xml:lang=\"zh-Hans\"");
    }
}
