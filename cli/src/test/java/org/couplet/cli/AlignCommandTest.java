package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.couplet.format.Beads;
import org.couplet.format.Tmx;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignCommandTest {
    @TempDir
    private Path folder;

    private static Path segmented(String name) {
        return Testdata.segmented().resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.tmx", "x.tsv", "x.jsonl", "x.align", "x.beads"})
    void writesTheFormatOfTheEnding(String name) {
        Path file = folder.resolve(name);
        Ran ran = Ran.couplet("align", segmented("contest.zh"), segmented("contest.en"), "-o", file);

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Aligned 1 pair: ");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void writesLinePairsIntoTwoFiles() throws IOException {
        Ran.couplet(
                "align",
                segmented("contest.zh"),
                segmented("contest.en"),
                "-o",
                folder.resolve("x"),
                "--format",
                "moses");

        Map<String, String> files = Tree.of(folder);
        assertThat(files).containsOnlyKeys("x.zh", "x.en");
        assertThat(files.get("x.zh").lines().count())
                .isEqualTo(files.get("x.en").lines().count());
    }

    @Test
    void keepsEveryLineASentenceWhereTheUserSegmented() throws IOException {
        Path file = folder.resolve("x.align");
        Ran.couplet("align", segmented("contest.zh"), segmented("contest.en"), "--segmented", "-o", file);

        long lines = Files.readAllLines(segmented("contest.zh")).size();
        assertThat(Beads.read(file).stream()
                        .mapToLong(bead -> bead.source().size())
                        .sum())
                .isEqualTo(lines);
    }

    /** The words of the memory turn up as evidence. */
    @Test
    void learnsFromAMemory() throws IOException {
        Path memory = folder.resolve("memory.tmx");
        StringBuilder units = new StringBuilder("<tmx version=\"1.4\"><header srclang=\"zh-CN\"/><body>");
        String unit = "<tu><tuv xml:lang=\"zh-CN\"><seg>%s</seg></tuv><tuv xml:lang=\"en-US\"><seg>%s</seg></tuv></tu>";
        for (int i = 0; i < 4; i++) {
            units.append(unit.formatted("选手", "contestants")).append(unit.formatted("汽车", "cars"));
        }
        Files.writeString(memory, units.append("</body></tmx>"));
        Path table = folder.resolve("x.tsv");
        alignContest(table, "--no-starter-lexicon");
        assertThat(Files.readString(table)).doesNotContain("选手=contestants");
        Ran ran = alignContest(table, "--no-starter-lexicon", "--memory", memory);

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(table)).contains("选手=contestants");
    }

    @Test
    void usesTheStarterLexiconUnlessToldNotTo() throws IOException {
        Path table = folder.resolve("x.tsv");
        alignContest(table);
        assertThat(Files.readString(table)).contains("word 选手=Contestants", "word 轴承=Bearing");
        Ran ran = alignContest(table, "--no-starter-lexicon");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(table)).contains("number 三千五百=3,500").doesNotContain("word ");
    }

    /** In the words of the user's dictionary as well as in those of the starter lexicon. */
    @Test
    void usesTheStarterLexiconBesideADictionary() throws IOException {
        Path dictionary = Files.writeString(folder.resolve("own.tsv"), "选手\tcompete\n");
        Path table = folder.resolve("x.tsv");
        alignContest(table, "--dictionary", dictionary);

        assertThat(Files.readString(table)).contains("word 选手=Compete", "word 轴承=Bearing");
    }

    private static Ran alignContest(Path output, Object... options) {
        Stream<Object> fixed = Stream.of("align", segmented("contest.zh"), segmented("contest.en"), "-o", output);
        return Ran.couplet(Stream.concat(fixed, Stream.of(options)).toArray());
    }

    @Test
    void leavesOutATextOverTheLimit() throws IOException {
        Path large = folder.resolve("large.en.txt");
        Files.writeString(large, "The harbour is open again.\n".repeat(50_000));
        Ran ran =
                Ran.couplet("align", segmented("contest.zh"), large, "--max-size", "1", "-o", folder.resolve("x.tmx"));

        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.complaint())
                .isEqualTo(
                        "couplet: %s: it is larger than one text may be, 1.0 MB. Split it, or raise the limit (--max-size)."
                                .formatted(large));
        assertThat(folder.resolve("x.tmx")).doesNotExist();
        assertThat(Ran.couplet("run", folder, "-o", folder.resolve("o"), "--max-size", "0")
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void alignsManyByTheirNames() throws IOException {
        Ran ran = Ran.couplet(
                "align",
                "--by-name",
                Testdata.segmented(),
                "--from",
                "zh",
                "--segmented",
                "--format",
                "beads",
                "-o",
                folder);

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Tree.of(folder)).containsOnlyKeys("contest.align", "feature.align", "railway.align");
        assertThat(Beads.read(folder.resolve("railway.align")))
                .flatExtracting(bead -> bead.source())
                .containsExactlyElementsOf(java.util.stream.IntStream.range(
                                0, Files.readAllLines(segmented("railway.zh")).size())
                        .boxed()
                        .toList());
    }

    @Test
    void alignsWhatPairFound() throws IOException {
        Path table = folder.resolve("pairs.tsv");
        Ran.couplet("pair", Testdata.articles(), "-o", table);
        Ran ran = Ran.couplet("align", "--pairs", table, "-o", folder.resolve("out"));

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Tree.of(folder.resolve("out")))
                .hasSize(Testdata.articlePairs().size());
    }

    @Test
    void findsFilesBesideTheirTable() throws IOException {
        Path out = folder.resolve("out");
        Ran ran = Ran.couplet("align", "--pairs", Testdata.articles().resolve("pairs.tsv"), "-o", out);

        ArticlePair pair = Testdata.articlePairs().get(0);
        String name = (pair.source() + "-" + pair.target()).replace(".txt", "") + ".tmx";
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(Tmx.read(out.resolve(name))).isNotEmpty();
    }

    @Test
    void losesNothingButTheBadPair() throws IOException {
        Path table = Files.writeString(
                folder.resolve("pairs.tsv"),
                "%s\t%s\nmissing.zh\tmissing.en\n".formatted(segmented("contest.zh"), segmented("contest.en")));
        Ran ran = Ran.couplet("align", "--pairs", table, "-o", folder.resolve("out"), "-q");

        assertThat(ran.complaint())
                .isEqualTo("couplet: skipped missing.zh: there is no such file or folder. Check the name.");
        assertThat(ran.code()).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(Tree.of(folder.resolve("out"))).containsOnlyKeys("contest-contest.tmx");
    }

    @Test
    void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
        for (int threads : new int[] {1, 3}) {
            Ran.couplet(
                    "align",
                    "--by-name",
                    Testdata.segmented(),
                    "-o",
                    folder.resolve("" + threads),
                    "--threads",
                    threads);
        }

        assertThat(Tree.of(folder.resolve("3"))).hasSize(3).isEqualTo(Tree.of(folder.resolve("1")));
    }

    @Test
    void refusesTwoDocumentsInOneLanguage() {
        Path source = segmented("contest.en");
        Path target = segmented("railway.en");
        Ran ran = Ran.couplet("align", source, target, "-o", folder.resolve("x.tmx"));

        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: it is in English (en), as %s is. Say what they are with --from and --to."
                        .formatted(target, source));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad.u8", "bad.dic", "bad.tsv"})
    void saysWhichLineOfADictionaryIsMalformed(String name) throws IOException {
        Path dictionary = Testdata.odd(name);
        Path file = Files.writeString(folder.resolve("x.tmx"), "older");
        Ran ran = Ran.couplet(
                "align", segmented("contest.zh"), segmented("contest.en"), "-o", file, "--dictionary", dictionary);

        assertThat(ran.complaint()).matches("couplet: \\Q%s\\E:\\d+.*\\.".formatted(dictionary));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(file).hasContent("older");
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.u8", "good.dic", "good.tsv"})
    void readsEveryKindOfDictionary(String name) {
        Ran ran = Ran.couplet(
                "align",
                segmented("contest.zh"),
                segmented("contest.en"),
                "-o",
                folder.resolve("x.tmx"),
                "--dictionary",
                Testdata.odd(name));

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void refusesAFolderAsItsFile() {
        Ran ran =
                Ran.couplet("align", segmented("contest.zh"), segmented("contest.en"), "-o", folder, "--format", "tmx");

        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: this is a folder, not a file. Name a file.".formatted(folder));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }
}
