package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.couplet.json.Json;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path parent;

    /** Writes and commits files that hold their own names. */
    private Path write(boolean anyway, String... names) throws IOException {
        Path folder = parent.resolve("deep/out");
        try (OutputFolder output = OutputFolder.open(folder, anyway)) {
            for (String name : names) {
                write(output, name, name);
            }
            write(output, OutputFolder.REPORT, report(output.names()));
            output.commit();
        }
        return folder;
    }

    private static String report(List<String> names) throws IOException {
        StringBuilder report = new StringBuilder();
        Json.indented(Map.of("files", names), report);
        return report.toString();
    }

    private static void write(OutputFolder output, String name, String text) throws IOException {
        Path file = output.file(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void appearsWithAllItsFiles() throws IOException {
        Path folder = write(false, "a", "tmx/b");

        assertThat(Tree.of(folder)).containsOnlyKeys("a", "tmx/b", "run.json");
        assertThat(Tree.of(parent)).hasSize(3);
    }

    @Test
    void doesWithoutAFileThatCameToNothing() throws IOException {
        write(false, "a", "b");
        Path folder = parent.resolve("deep/out");
        try (OutputFolder output = OutputFolder.open(folder, false)) {
            output.file("a");
            write(output, "b", "new");
            write(output, OutputFolder.REPORT, report(output.names()));
            output.commit();
        }

        assertThat(Tree.of(folder)).containsOnlyKeys("b", "run.json").containsEntry("b", "new");
    }

    @Test
    void leavesNoTraceWithoutCommit() throws IOException {
        try (OutputFolder output = OutputFolder.open(parent.resolve("out"), false)) {
            write(output, "a", "half");
        }

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(parent.resolve("deep/out"));

        assertThat(Tree.of(write(false, "a"))).containsOnlyKeys("a", "run.json");
    }

    @Test
    void replacesAndRemovesOnlyWhatAnEarlierRunWrote() throws IOException {
        Path folder = write(false, "tmx/old", "tmx/both");
        Path mine = Files.writeString(folder.resolve("tmx/mine"), "mine");
        write(false, "tmx/both", "tmx/new");

        assertThat(Tree.of(folder)).containsOnlyKeys("tmx/both", "tmx/new", "tmx/mine", "run.json");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void removesNothingOutsideWhateverTheReportSays() throws IOException {
        Path outside = Files.writeString(parent.resolve("outside"), "mine");
        Path folder = write(false, "a");
        Files.writeString(folder.resolve("run.json"), report(List.of("../../outside", outside.toString())));
        write(false, "a");

        assertThat(outside).hasContent("mine");
    }

    @Test
    void keepsTheEarlierRunUntilCommit() throws IOException {
        Path folder = write(false, "a", "b");
        Map<String, String> before = Tree.of(folder);
        try (OutputFolder output = OutputFolder.open(folder, false)) {
            write(output, "a", "half");
        }

        assertThat(Tree.of(folder)).isEqualTo(before);
    }

    @Test
    void keepsOnDemandWhatWasNotCommitted() throws IOException {
        Path folder = parent.resolve("out");
        try (OutputFolder output = OutputFolder.open(folder, false)) {
            write(output, "half", "half");
            output.keep();
        }
        assertThat(folder).doesNotExist();
        try (OutputFolder output = OutputFolder.open(folder, false)) {
            assertThat(output.aside().resolve("half")).hasContent("half");
            write(output, "a", "a");
            write(output, OutputFolder.REPORT, "{}");
            output.commit();
        }

        assertThat(Tree.of(parent)).containsOnlyKeys("out/a", "out/run.json");
    }

    @Test
    void isForOneRunAtATime() throws IOException {
        Path folder = parent.resolve("out");
        try (OutputFolder output = OutputFolder.open(folder, false)) {
            assertThat(output.names()).isEmpty();
            assertThatThrownBy(() -> OutputFolder.open(folder, false))
                    .isInstanceOf(InputException.class)
                    .hasMessage(folder + ": another run is writing into it. Wait for that one, or name another folder");
        }
    }

    @Test
    void refusesFilesOfOthersSaveOnDemand() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("deep/out"));
        Files.writeString(folder.resolve("mine"), "mine");

        assertThatThrownBy(() -> OutputFolder.open(folder, false))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder + ": the folder holds files that are not of an earlier run.");
        assertThat(Tree.of(write(true, "a"))).containsOnlyKeys("a", "mine", "run.json");
    }
}
