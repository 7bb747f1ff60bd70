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
        assertThat(lines.get(0)).isEqualTo("source\ttarget\tconfidence\tevidence\tkind\torder\tcovers");
        assertThat(lines.stream().skip(1).filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.matches(".*\tfull\t\\d+/\\d+\t"));
        assertThat(lines.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.replaceAll("^[^\t]*/([^\t]*\t)[^\t]*/([^\t]*)\t.*", "$1$2")))
                .containsExactlyInAnyOrderElementsOf(Testdata.articlePairs().stream()
                        .map(pair -> pair.source() + "\t" + pair.target())
                        .toList());
    }

    @Test
    void namesWhatWasLeftAloneAndWhyInRemarks() {
        Ran ran = Ran.couplet("pair", Testdata.articles(), "--from", "zh", "-q");

        List<String> remarks =
                ran.out().lines().filter(line -> line.startsWith("# ")).toList();
        assertThat(remarks).hasSize(9);
        assertThat(remarks.get(0).replace(Testdata.articles() + "/", ""))
                .matches("# a04.txt\ta03.txt\t0\\.\\d+\ta03.txt comes nearest, but is closer to a14.txt\talone\t\t");
    }

    @Test
    void setsDuplicatesAside() throws IOException {
        Path copy = Files.copy(Testdata.articles().resolve("a14.txt"), folder.resolve("copy.txt"));
        Ran ran = Ran.couplet("pair", Testdata.articles(), copy, "--from", "zh");

        String original = Testdata.articles().resolve("a14.txt").toString();
        String first = original.compareTo(copy.toString()) < 0 ? original : copy.toString();
        String other = first.equals(original) ? copy.toString() : original;
        assertThat(ran.out())
                .contains("# %s\t%s\t1.0\tduplicate of %s\tduplicate\t\t\n".formatted(other, first, first));
        assertThat(ran.err()).contains("Set aside 1 duplicate:", "  %s: duplicate of %s".formatted(other, first));
        assertThat(ran.out().lines().filter(line -> !line.startsWith("#"))).hasSize(10);
    }

    @Test
    void takesHints() {
        Ran named = Ran.couplet("pair", Testdata.articles(), "--same-name", "--date-window", "3");
        assertThat(named.code()).isEqualTo(ExitCode.DONE);
        Ran wrong = Ran.couplet("pair", Testdata.articles(), "--date-window", "-3");
        assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(wrong.err()).contains("--date-window -3 is below 0");
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
        assertThat(ran.out().lines().filter(line -> !line.startsWith("#"))).hasSize(1);
        assertThat(ran.err()).contains("Found no pair.").contains("it is in Chinese (zh-Hans)");
    }

    @Test
    void countsWordsOfTheStarterLexiconUnlessToldNotTo() {
        Ran with = Ran.couplet("pair", Testdata.articles());
        Ran without = Ran.couplet("pair", Testdata.articles(), "--no-starter-lexicon");

        assertThat(with.out()).hasLineCount(19).contains("welding=焊接");
        assertThat(without.out()).hasLineCount(19).doesNotContain("welding=焊接");
    }

    @Test
    void theStarterLexiconServesItsTwoLanguagesAmongThree() throws IOException {
        Ran ran = Ran.couplet("pair", Testdata.articles(), german());

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(pairs(ran))
                .isEqualTo(pairs(Ran.couplet("pair", Testdata.articles())))
                .isNotEqualTo(pairs(Ran.couplet("pair", Testdata.articles(), "--no-starter-lexicon")));
    }

    /** The header and the pairs. */
    private static List<String> pairs(Ran ran) {
        return ran.out().lines().filter(line -> !line.startsWith("#")).toList();
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
        assertThat(pairs(ran))
                .isEqualTo(pairs(Ran.couplet(
                        "pair",
                        Testdata.articles(),
                        "--no-starter-lexicon",
                        "--dictionary",
                        Testdata.odd("good.tsv"))));
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
