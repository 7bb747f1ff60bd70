package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private void write(Path file, String text) throws IOException {
        try (WholeFile whole = WholeFile.at(file)) {
            whole.writer().write(text);
            whole.commit();
        }
    }

    @Test
    void appearsOnCommitAndNotBefore() throws IOException {
        Path file = folder.resolve("译文.txt");
        try (WholeFile whole = WholeFile.at(file)) {
            whole.writer().write("梨 😀\n");
            whole.writer().flush();
            assertThat(file).doesNotExist();
            whole.commit();
            assertThat(file).content().isEqualTo("梨 😀\n");
        }
        assertThat(folder.toFile().list()).containsExactly("译文.txt");
    }

    @Test
    void leavesAnOlderFileUntilCommit() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        try (WholeFile whole = WholeFile.at(file)) {
            whole.writer().write("new");
            whole.writer().flush();
            assertThat(file).content().isEqualTo("old");
            whole.commit();
        }
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void leavesNoTraceWithoutCommit() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        try (WholeFile whole = WholeFile.at(file)) {
            whole.writer().write("half");
        }
        assertThat(file).content().isEqualTo("old");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void leavesNoTraceOfAFailure() {
        Path file = folder.resolve("a.tmx");
        assertThatThrownBy(() -> {
                    try (BitextWriter writer = Tmx.writer(file, TmxOptions.DEFAULT)) {
                        writer.write(Samples.pair("梨", "Pears"));
                        throw new IOException("between two bitexts");
                    }
                })
                .hasMessage("between two bitexts");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void letsTwoFilesOfOneFolderBeWrittenAtOnce() throws IOException {
        try (WholeFile first = WholeFile.at(folder.resolve("1"));
                WholeFile second = WholeFile.at(folder.resolve("2"))) {
            first.writer().write("one");
            second.writer().write("two");
            second.commit();
            first.commit();
        }
        assertThat(folder.resolve("1")).content().isEqualTo("one");
        assertThat(folder.resolve("2")).content().isEqualTo("two");
    }

    @Test
    void makesTheFoldersAbove() throws IOException {
        write(folder.resolve("a/b/c.txt"), "x");
        assertThat(folder.resolve("a/b/c.txt")).content().isEqualTo("x");
    }

    @Test
    void writesWhatHasNoUtf8FormAsTheReplacementCharacter() throws IOException {
        write(folder.resolve("a.txt"), "a\uD83Db");
        assertThat(folder.resolve("a.txt")).content().isEqualTo("a\uFFFDb");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> WholeFile.at(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": this is a folder, not a file. Name a file");
    }

    @Test
    void doesNotReplaceAFileThatIsWriteProtected() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThat(file.toFile().setWritable(false)).isTrue();
        if (!Files.isWritable(file)) { // root may write everything
            assertThatThrownBy(() -> WholeFile.at(file)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(file).content().isEqualTo("old");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void writesTheFileBehindALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void writesStraightIntoADevice() throws IOException {
        write(Path.of("/dev/null"), "gone");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
