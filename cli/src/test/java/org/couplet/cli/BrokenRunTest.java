package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
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
        return Ran.couplet(
                Stream.concat(Stream.of("run", pile, "-o", out), Stream.of(more)).toArray());
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
        return Files.exists(out) ? out.resolve(".couplet-run.part") : folder.resolve(".couplet-out.part");
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

    /** What stands in a file of the first run stays, to the letter, though nobody would write it again. */
    @Test
    void doesNotDoAgainWhatAnEarlierRunDid() throws IOException {
        run();
        Path table = out.resolve(
                Tree.of(out).keySet().stream().filter(name -> name.startsWith("tsv/")).findFirst().orElseThrow());
        String text = Files.readString(table);
        String marked = "#" + text.substring(1);
        Files.writeString(table, marked);
        run();
        assertThat(table).hasContent(marked);

        run("--min-confidence", "0.1");
        assertThat(table).hasContent(text);
        Files.writeString(table, marked + "#");
        run("--min-confidence", "0.1");
        assertThat(table).hasContent(text);
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
