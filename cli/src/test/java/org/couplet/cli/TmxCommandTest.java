package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.format.Tmx;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxCommandTest {
    @TempDir
    private Path folder;

    private Path memory;

    @BeforeEach
    void write() throws IOException {
        memory = Files.writeString(
                folder.resolve("a.tmx"),
                """
                <tmx version="1.4"><header srclang="en"/><body>
                <tu><tuv xml:lang="en"><seg>Five pears</seg></tuv><tuv xml:lang="zh"><seg>五个<ph/>梨</seg></tuv></tu>
                <tu><tuv xml:lang="en"><seg>Five pears</seg></tuv><tuv xml:lang="zh"><seg>五个<ph/>梨</seg></tuv></tu>
                <tu><tuv xml:lang="en"><seg>Five pears</seg></tuv><tuv xml:lang="zh"><seg></seg></tuv></tu>
                <tu><tuv xml:lang="en"><seg>6 pears</seg></tuv><tuv xml:lang="zh"><seg>7个梨</seg></tuv></tu>
                </body></tmx>
                """);
    }

    @Test
    void checkSaysWhatIsWrongAndFails() {
        Ran ran = Ran.couplet("tmx", "check", memory);
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.out().lines())
                .hasSize(7)
                .contains(memory + ":1:20: error: <header> has no segtype. Add segtype=\"sentence\".")
                .contains(memory + ":4:70: warning: the segment is empty. Leave the unit out: couplet tmx clean.");
        assertThat(ran.err()).isEqualTo(memory + ": 6 errors, 1 warning.\n");
    }

    @Test
    void checkShowsNoMoreThanAsked() {
        Ran ran = Ran.couplet("tmx", "check", "-q", "--errors-only", "--most", 2, memory);
        assertThat(ran.out().lines()).hasSize(3).last().isEqualTo(memory + ": and 4 more. See them with --most N.");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void checkTakesWhatRunWrites() {
        Path out = folder.resolve("out");
        assertThat(Ran.couplet("run", Testdata.articles(), "-o", out, "-q").code())
                .isZero();
        Ran ran = Ran.couplet("tmx", "check", out.resolve("all.tmx"));
        assertThat(ran).isEqualTo(new Ran(0, "", out.resolve("all.tmx") + ": 0 errors, 0 warnings.\n"));
    }

    @Test
    void checkGoesOnAfterAFileThatIsMissing() {
        Ran ran = Ran.couplet("tmx", "check", folder.resolve("no.tmx"), memory);
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.err())
                .startsWith("couplet: %s: there is no such file or folder. Check the name.\n"
                        .formatted(folder.resolve("no.tmx")))
                .endsWith("6 errors, 1 warning.\n");
    }

    @Test
    void cleanSaysWhatItLeftOut() throws IOException {
        Path out = folder.resolve("clean.tmx");
        Ran ran = Ran.couplet("tmx", "clean", memory, "-o", out, "--drop", "all");
        assertThat(ran)
                .isEqualTo(new Ran(
                        0,
                        """
                        empty                 1  one side is empty
                        duplicate             1  the same stands before
                        numbers               1  the numbers disagree
                        """,
                        "Kept 1 translation of 4 in %s: 1 unit.\n".formatted(out)));
        assertThat(Files.readString(out)).contains("<seg>五个<ph/>梨</seg>");
        assertThat(Ran.couplet("tmx", "check", out).code()).isZero();
    }

    @Test
    void cleanTakesCodesOutOnDemand() throws IOException {
        Ran.couplet("tmx", "clean", memory, "-o", memory, "--flatten", "--drop", "duplicate");
        assertThat(Tmx.read(memory)).hasSize(3);
        assertThat(Files.readString(memory)).contains("<seg>五个梨</seg>");
    }

    @Test
    void cleanSaysWhatItDoesNotKnow() {
        Ran fault = Ran.couplet("tmx", "clean", memory, "-o", memory, "--drop", "bad");
        assertThat(fault.complaint())
                .isEqualTo("couplet: Invalid value for option '--drop': 'bad' is none of empty, duplicate, copy, long,"
                        + " language, numbers. See 'couplet tmx clean --help'.");
        Ran targets = Ran.couplet("tmx", "clean", memory, "-o", memory, "--targets", "best");
        assertThat(targets.complaint()).contains("'best' is none of all, newest, most-confident.");
        assertThat(targets.code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void mergeSkipsWhatIsBrokenAndSaysSo() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("b.tmx"), Files.readString(memory).replace("</body>", ""));
        Path all = folder.resolve("all.tmx");
        Ran ran = Ran.couplet("tmx", "merge", "--unique", memory, broken, memory, "-o", all);
        assertThat(ran.code()).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(ran.err().lines().toList().get(0)).startsWith("couplet: skipped " + broken + ":6:");
        assertThat(ran.err()).endsWith("Merged 2 files into %s: 3 units, 5 repeated ones left out.\n".formatted(all));
        assertThat(Tmx.read(all)).hasSize(3);
        assertThat(Ran.couplet("tmx", "merge", broken, "-o", all).code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void splitNamesItsFiles() {
        Path stem = folder.resolve("parts/p");
        Ran ran = Ran.couplet("tmx", "split", memory, "-o", stem, "--units", 3);
        assertThat(ran)
                .isEqualTo(new Ran(
                        0, stem + "-001.tmx\n" + stem + "-002.tmx\n", "Split %s into 2 files.\n".formatted(memory)));
        assertThat(Ran.couplet("tmx", "split", memory, "-o", stem, "--size", "x")
                        .complaint())
                .startsWith("couplet: Invalid value for option '--size': 'x' is no size such as 100M.");
    }

    @Test
    void statsCounts() {
        Ran ran = Ran.couplet("tmx", "stats", memory);
        assertThat(ran.out().lines().map(String::strip).toList())
                .isEqualTo(List.of(
                        memory.toString(),
                        "units                4",
                        "repeated             1  the same in all languages as one before",
                        "with codes           2  inline tags",
                        "translated           4  en → zh",
                        "en                   4  37 characters, the longest 10, 0 empty",
                        "zh                   4  9 characters, the longest 3, 1 empty"));
        assertThat(Ran.couplet("tmx", "stats", memory, folder.resolve("no.tmx")).code())
                .isEqualTo(ExitCode.DONE_IN_PART);
    }

    @Test
    void knowsItsCommands() {
        assertThat(Ran.couplet("tmx", "merg").complaint())
                .isEqualTo(
                        "couplet: 'merg' is no command; known are check, clean, merge, stats, split, help. Did you mean 'merge'?"
                                + " See 'couplet tmx --help'.");
        assertThat(Ran.couplet("tmx").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
