package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the commands run, on three short texts; what they measure is not looked at. */
class BenchTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String command, String... options) {
        List<String> arguments = Stream.concat(
                        Stream.of(command, Testdata.segmented().toString(), "--languages", "zh-en"), Stream.of(options))
                .toList();
        return Bench.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    }

    @Test
    void accuracySaysAndKeepsARowForEachMode(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("accuracy.csv");
        assertThat(run("accuracy", "--csv", csv.toString())).isZero();
        assertThat(out.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("s"))
                .anyMatch(line -> line.contains(" single "))
                .anyMatch(line -> line.contains(" batch "));
        assertThat(Files.readAllLines(csv)).hasSize(3);
    }

    @Test
    void reliabilityIsShownBinByBin() {
        assertThat(run("accuracy", "--mode", "single", "--reliability")).isZero();
        assertThat(out.toString())
                .contains("confidence   beads    mean  strict   group")
                .contains("0.9 to 1.0");
    }

    @Test
    void robustnessLeavesItsCopiesWhereAsked(@TempDir Path folder) {
        assertThat(run("robustness", "--mode", "single", "--copies", folder.toString()))
                .isZero();
        assertThat(out.toString().lines()).hasSize(6);
        assertThat(folder.resolve("segmented-swapped/contest.align")).exists();
    }

    @Test
    void scaleHasARowForEachSize() {
        assertThat(run("scale", "--mode", "single", "--document", "contest", "--times", "1,2"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(3);
    }

    @Test
    void coverageHasARowForEachSet() {
        assertThat(run("coverage")).isZero();
        assertThat(out.toString().lines()).hasSize(2).anyMatch(line -> line.contains(" starter "));
    }

    @Test
    void pairsAreMeasuredAndKept(@TempDir Path folder) throws IOException {
        String pile = folder.resolve("made").toString();
        String csv = folder.resolve("pairs.csv").toString();
        assertThat(runPlain("pile", "12", "--out", pile)).isZero();
        assertThat(runPlain("pairs", pile, "--csv", csv, "--reliability")).isZero();
        assertThat(out.toString()).contains("made  ", " starter ", "confidence   pairs    mean   right");
        assertThat(Files.readAllLines(Path.of(csv))).hasSize(2);
    }

    @Test
    void stressLeavesItsCopiesWhereAsked(@TempDir Path folder) {
        String pile = folder.resolve("made").toString();
        String copies = folder.resolve("spoilt").toString();
        assertThat(runPlain("pile", "3", "--out", pile)).isZero();
        assertThat(runPlain("stress", pile, "--only", "twice,halves", "--copies", copies))
                .isZero();
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(folder.resolve("spoilt/made-twice/copies.tsv")).exists();
        assertThat(folder.resolve("spoilt/made-halves/zh/z000000-2.txt")).exists();
    }

    private int runPlain(String... arguments) {
        return Bench.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void complaintsAreOneLine() {
        assertThat(run("scale", "--document", "nobody")).isEqualTo(1);
        assertThat(err.toString().strip())
                .startsWith("bench: ")
                .endsWith("no pair 'nobody' is in it. Check the name")
                .hasLineCount(1);
    }
}
