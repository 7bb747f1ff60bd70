package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
    @TempDir
    private Path folder;

    private Path gold;
    private Path found;

    @BeforeEach
    void writeBeads() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        found = Files.createDirectory(folder.resolve("found"));
        Files.writeString(gold.resolve("a.align"), "[0]:[0]\n[1, 2]:[1]\n[]:[2]\n");
        Files.writeString(found.resolve("a.align"), "[0]:[0]\n[1]:[1]\n[2]:[]\n[]:[2]\n");
    }

    @Test
    void comparesTwoFiles() {
        Ran ran = Ran.couplet("eval", gold.resolve("a.align"), found.resolve("a.align"));

        assertThat(ran)
                .isEqualTo(new Ran(
                        ExitCode.DONE,
                        """
                        measure  precision  recall     F1   right   found    gold
                        strict       0.500   0.500  0.500       2       4       2
                        lax          0.750   1.000  0.857       3       4       2
                        group        0.500   0.500  0.500       1       2       2
                        """,
                        ""));
    }

    @Test
    void poolsFoldersAndCountsMissingFilesAsMissed() throws IOException {
        Files.writeString(gold.resolve("b.align"), "[0]:[0]\n[1]:[1]\n");
        Ran ran = Ran.couplet("eval", gold, found);

        assertThat(ran.code()).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(ran.err())
                .isEqualTo(
                        "couplet: %s: no such file. Its gold counts as missed.\n".formatted(found.resolve("b.align")));
        assertThat(ran.out()).contains("strict       0.500   0.250  0.333       2       4       4\n");
    }

    @Test
    void warnsWhereSourceAndTargetAreSwapped() throws IOException {
        Path file = Files.writeString(gold.resolve("b.align"), "[0]:[0]\n[1, 2]:[1]\n");
        Path swapped = Files.writeString(found.resolve("b.align"), "[0]:[0]\n[1]:[1, 2]\n");
        Ran ran = Ran.couplet("eval", file, swapped);

        assertThat(ran.err())
                .isEqualTo("couplet: %s: source and target look swapped. Align with --from.\n".formatted(swapped));
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void comparesPairsByFileName() throws IOException {
        Path pairs = Files.writeString(
                folder.resolve("found.tsv"), "x/a02.txt\ty/a13.txt\t0.9\t\na05.txt\ta06.txt\t0.5\t\n");
        Ran ran = Ran.couplet("eval", Testdata.articles().resolve("pairs.tsv"), pairs);

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out().lines().toList().get(1))
                .isEqualTo("pairs        0.500   0.111  0.182       1       2       9");
    }

    @Test
    void saysWhichLineIsNoBead() {
        Path malformed = Testdata.odd("malformed.align");
        Ran ran = Ran.couplet("eval", malformed, found.resolve("a.align"));

        assertThat(ran.complaint()).startsWith("couplet: " + malformed + ":3: '[2, 3:[3]' is no bead.");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void refusesGoldWithoutATwoSidedBead() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.align"), "[0]:[]\n");
        Ran ran = Ran.couplet("eval", empty, found.resolve("a.align"));

        assertThat(ran.complaint())
                .isEqualTo(
                        "couplet: %s: the gold is empty. Name the gold first, then what was found.".formatted(empty));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void refusesATranslationMemory() {
        Path malformed = Testdata.odd("malformed.tmx");
        Ran ran = Ran.couplet("eval", malformed, malformed);

        assertThat(ran.complaint()).startsWith("couplet: " + malformed + ":1:").contains("is no bead");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void refusesAFolderWithoutBeads() {
        Ran ran = Ran.couplet("eval", folder, found);

        assertThat(ran.complaint())
                .isEqualTo(
                        "couplet: %s: this is no folder with bead files. Name two folders of NAME.align, or two files."
                                .formatted(folder));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void refusesAFileAndAFolder() {
        Ran ran = Ran.couplet("eval", gold.resolve("a.align"), found);

        assertThat(ran.complaint())
                .isEqualTo(
                        "couplet: %s: this is a folder, not a file. Name two folders, or two files.".formatted(found));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void saysWhichFileIsMissing() {
        Ran ran = Ran.couplet("eval", gold.resolve("no.align"), found);

        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: there is no such file or folder. Check the name."
                        .formatted(gold.resolve("no.align")));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }
}
