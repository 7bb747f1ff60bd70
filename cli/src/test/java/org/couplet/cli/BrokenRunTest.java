package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that did not come to their end, and those that go on with them. */
class BrokenRunTest {
    private static final int PAIRS = 4;

    /** Files that a run makes aside, at most: two a pair and some of its own. */
    private static final int MOST_FILES = 2 * PAIRS + 6;

    @TempDir
    private Path folder;

    private Path pile;
    private Path out;

    @BeforeEach
    void fillPile() throws IOException {
        pile = Files.createDirectory(folder.resolve("pile"));
        out = folder.resolve("out");
        for (ArticlePair pair : Testdata.articlePairs().subList(0, PAIRS)) {
            copy(pair);
        }
    }

    private void copy(ArticlePair pair) throws IOException {
        for (String name : List.of(pair.source(), pair.target())) {
            Files.copy(Testdata.articles().resolve(name), pile.resolve(name));
            Files.setLastModifiedTime(pile.resolve(name), FileTime.fromMillis(1_700_000_000_000L));
        }
    }

    private Ran run(Object... more) {
        return Ran.couplet(Stream.concat(Stream.of("run", pile, "-o", out), Stream.of(more))
                .toArray());
    }

    /** In a process of its own, that can be killed. */
    private Process start(String... javaOptions) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "run", pile.toString(), "-o", out.toString(), "--review"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("words.txt").toFile())
                .start();
    }

    private Path aside() {
        return Files.exists(out) ? out.resolve(".couplet-run.part") : out.resolveSibling(".couplet-out.part");
    }

    private int filesAside() {
        try (Stream<Path> files = Files.walk(aside())) {
            return (int) files.filter(Files::isRegularFile).count();
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }

    /** Ends a run when so many files are aside, for there it is somewhere else each time, however fast the machine. */
    private void killAt(int files, Process process) throws InterruptedException {
        while (process.isAlive() && filesAside() < files) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void endsWithTheSameBytesAfterTenKills(boolean intoAnEarlierRun) throws Exception {
        run("--review");
        Map<String, String> whole = Tree.of(out);
        emptied(intoAnEarlierRun);
        Random random = new Random(intoAnEarlierRun ? 1 : 2);
        for (int kill = 0; kill < 10; kill++) {
            killAt(random.nextInt(MOST_FILES), start());
            if (!Files.exists(aside()) && Tree.of(out).equals(whole)) {
                emptied(intoAnEarlierRun); // it was done before it was killed
            }
        }
        assertThat(start().waitFor()).as(folder.resolve("words.txt").toString()).isZero();

        assertThat(Tree.of(out)).isEqualTo(whole);
        assertThat(aside()).doesNotExist();
        assertThat(folder.resolve(".couplet-out.part")).doesNotExist();
    }

    @Test
    void doesNotDoAgainWhatAnEarlierRunDid() throws IOException {
        assertThat(run().err()).doesNotContain("Took over");
        Map<String, String> whole = Tree.of(out);
        assertThat(run().err()).contains("Took over 4 pairs from an earlier run.");
        assertThat(Tree.of(out)).isEqualTo(whole);

        Path table = out.resolve(whole.keySet().stream()
                .filter(name -> name.startsWith("tsv/"))
                .findFirst()
                .orElseThrow());
        Files.writeString(table, "#" + Files.readString(table).substring(1));
        assertThat(run().err()).contains("Took over 3 pairs from an earlier run.");
        assertThat(Tree.of(out)).isEqualTo(whole);
        assertThat(run("--min-confidence", "0.1").err()).doesNotContain("Took over");
    }

    @Test
    void takesTheWholeLinesOfALogThatEndsWithinACharacter() throws IOException {
        run();
        Map<String, String> whole = Tree.of(out);
        byte[] half = Arrays.copyOf("{\"name\":\"词".getBytes(StandardCharsets.UTF_8), 11);
        Files.write(out.resolve(DonePairs.LOG), half, StandardOpenOption.APPEND);

        assertThat(run().err()).contains("Took over 4 pairs from an earlier run.");
        assertThat(Tree.of(out)).isEqualTo(whole);
    }

    @Test
    void endsAsIfNothingHadBeenThereWhenFilesWereAdded() throws IOException {
        run();
        copy(Testdata.articlePairs().get(PAIRS));
        run();
        Map<String, String> grown = Tree.of(out);
        emptied(false);
        run();

        assertThat(grown).isEqualTo(Tree.of(out));
    }

    /** On a small file system of its own, which only some may mount. */
    @Test
    void saysWhatIsSavedWhenTheDiskIsFull() throws Exception {
        run();
        Map<String, String> whole = Tree.of(out);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=" + (size(whole) / 2), "none", disk.toString()) == 0,
                "no small file system can be mounted here, so that no disk is full");
        try {
            out = disk.resolve("out");
            Ran full = run("--quiet");
            assertThat(full.code()).isEqualTo(ExitCode.FAILED);
            assertThat(full.err().lines().toList().get(0))
                    .matches("couplet: [1-4] pairs? done and kept in \\Q%s\\E\\. The same command goes on with them\\."
                            .formatted(aside()));
            assertThat(full.err().lines().toList().get(1))
                    .startsWith("couplet: ")
                    .endsWith("No space left on device. Free some, or name another place.");
            assertThat(out).doesNotExist();

            mount("-o", "remount,size=" + 10 * size(whole), disk.toString());
            assertThat(run().err()).startsWith("Going on with an unfinished run: ");
            assertThat(Tree.of(out)).isEqualTo(whole);
        } finally {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    @Test
    void losesNothingButAFileThatMayNotBeRead() throws IOException {
        Path secret = Files.writeString(pile.resolve("secret.txt"), "Nobody may read this.");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user may read every file");
        Ran ran = run("--quiet");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(ran.complaint())
                .isEqualTo("couplet: skipped %s: access is denied. ".formatted(secret)
                        + "Check its permissions, or name another place.");
        assertThat(Files.readString(out.resolve("run.json"))).contains("\"skipped\": 1,", "\"pairs\": 4,");
    }

    private static int mount(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    private static long size(Map<String, String> tree) {
        return tree.values().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private void emptied(boolean intoAnEarlierRun) throws IOException {
        for (String name : Tree.of(out).keySet()) {
            Files.delete(out.resolve(name));
        }
        if (intoAnEarlierRun) {
            run("--force", "--min-confidence", "0.9");
        } else {
            Files.delete(out.resolve("tmx"));
            Files.delete(out.resolve("tsv"));
            Files.delete(out);
        }
    }
}
