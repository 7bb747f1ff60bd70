package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.couplet.format.PairsTsv;
import org.couplet.format.Tmx;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no plain text, and files that hold two languages, on the command line. */
class KindsOfFilesTest {
    private static final ArticlePair KNOWN = Testdata.articlePairs().get(0);

    @TempDir
    private Path folder;

    private static String text(String name) throws IOException {
        return Files.readString(Testdata.articles().resolve(name));
    }

    private Path page(String name, String text) throws IOException {
        String paragraphs = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining("\n"));
        return Files.writeString(
                Files.createDirectories(folder.resolve("pile")).resolve(name),
                "<html><body><nav><a href='/'>Home</a></nav>" + paragraphs + "</body></html>");
    }

    private Path both(String name) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("pile")).resolve(name),
                text(KNOWN.source()) + "\n\n" + text(KNOWN.target()));
    }

    @Test
    void aPileMayHoldFilesOfAnyKind() throws IOException {
        Path chinese = page("a.html", text(KNOWN.source()));
        Path english = Files.writeString(folder.resolve("pile/b.md"), text(KNOWN.target()));
        Files.writeString(folder.resolve("pile/c.zip"), "PK");
        Ran ran = Ran.couplet("run", folder.resolve("pile"), "-o", folder.resolve("out"), "--from", "zh");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).contains("Set aside: 1 navigation block.");
        assertThat(PairsTsv.read(folder.resolve("out/pairs.tsv")))
                .extracting(row -> row.source() + " " + row.target())
                .containsExactly(chinese + " " + english);
        assertThat(Files.readString(folder.resolve("out/run.json")))
                .contains("\"kind\": \"html\"", "\"kind\": \"markdown\"", "\"navigation\": 1", "\"ignored\": 1");
    }

    @Test
    void aFileOfBothLanguagesIsAPairOfItsOwn() throws IOException {
        Path both = both("both.txt");
        Ran ran = Ran.couplet("run", folder.resolve("pile"), "-o", folder.resolve("out"), "--from", "zh");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).contains("Found 1 pair:", "1.00  %s#zh = %s#en".formatted(both, both));
        assertThat(Tmx.read(folder.resolve("out/all.tmx"))).hasSizeGreaterThan(10);
    }

    @Test
    void thePartsOfAFileCanBeNamed() throws IOException {
        Path both = both("both.txt");
        Path english = Files.writeString(folder.resolve("b.txt"), text(KNOWN.target()));
        Path whole = folder.resolve("whole.align");
        Path parts = folder.resolve("parts.align");
        Path languages = folder.resolve("languages.align");
        Path one = folder.resolve("one.align");
        Ran.couplet("align", Testdata.articles().resolve(KNOWN.source()), english, "-o", whole);

        assertThat(Ran.couplet("align", both + "#zh", both + "#en", "-o", parts).code())
                .isZero();
        assertThat(Ran.couplet("align", both, both, "--from", "zh", "--to", "en", "-o", languages)
                        .code())
                .isZero();
        assertThat(Ran.couplet("align", both + "#zh", english, "-o", one).code())
                .isZero();
        assertThat(List.of(Files.readString(parts), Files.readString(languages), Files.readString(one)))
                .containsOnly(Files.readString(whole));
    }

    @Test
    void theTableOfPairsNamesParts() throws IOException {
        both("both.txt");
        Path table = folder.resolve("pairs.tsv");
        Ran.couplet("pair", folder.resolve("pile"), "--from", "zh", "-o", table);
        assertThat(Ran.couplet("align", "--pairs", table, "-o", folder.resolve("out"))
                        .code())
                .isZero();
        assertThat(folder.resolve("out/both-both.tmx")).isNotEmptyFile();
    }

    @Test
    void whichPartIsMeantMustBeSaid() throws IOException {
        Path both = both("both.txt");
        Path english = Files.writeString(folder.resolve("b.txt"), text(KNOWN.target()));
        assertThat(Ran.couplet("align", both, english, "-o", folder.resolve("x.tmx"))
                        .complaint())
                .isEqualTo("couplet: %s: it holds a text and its translation. Name one: '%s#zh' or '%s#en'."
                        .formatted(both, both, both));
        assertThat(Ran.couplet("align", english + "#zh", english, "-o", folder.resolve("x.tmx"))
                        .complaint())
                .startsWith("couplet: %s: it holds no text in Chinese".formatted(english));
    }

    @Test
    void resultsOfAnEarlierRunAreNoInput() throws IOException {
        both("both.txt");
        Ran.couplet("run", folder.resolve("pile"), "-o", folder.resolve("pile/out"), "--review");
        Ran again = Ran.couplet("run", folder.resolve("pile"), "-o", folder.resolve("pile/out"));
        assertThat(again.err()).contains("Read 2 documents");
        assertThat(Files.readString(folder.resolve("pile/out/run.json"))).contains("a result of Couplet's own");
    }
}
