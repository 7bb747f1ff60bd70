package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makesAFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("news"));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private List<String> found(Path... inputs) throws IOException {
        return Inputs.walk(List.of(inputs)).found().stream()
                .map(file -> Inputs.id(folder.relativize(file)))
                .toList();
    }

    @Test
    void takesFilesOfAFolderThatAreNamedAsText() throws IOException {
        for (String name :
                List.of("b.txt", "a.text", "c.TXT", "d1.zh", "d1.en-US", "README", "sub/e.txt", "sub/deep/f.zh.txt")) {
            file(name);
        }
        assertThat(found(folder))
                .containsExactly(
                        "README", "a.text", "b.txt", "c.TXT", "d1.en-US", "d1.zh", "sub/deep/f.zh.txt", "sub/e.txt");
    }

    @Test
    void ignoresTheOthersAndSaysSo() throws IOException {
        for (String name : List.of("a.pdf", "d1.align", "d1.en.par", "d1.en.verse", "x.zip")) {
            file(name);
        }
        Inputs inputs = Inputs.walk(List.of(folder));
        assertThat(inputs.found()).isEmpty();
        assertThat(inputs.ignored())
                .extracting(ignored -> ignored.file().getFileName() + ": " + ignored.reason())
                .containsExactly(
                        "a.pdf: not named as text is",
                        "d1.align: not named as text is",
                        "d1.en.par: not named as text is",
                        "d1.en.verse: not named as text is",
                        "x.zip: not named as text is");
    }

    @Test
    void takesOtherEndingsToo() throws IOException {
        for (String name : List.of("a.DOCX", "b.txt", "c.pdf")) {
            file(name);
        }
        Inputs inputs = Inputs.walk(List.of(folder), Endings.TEXT.and(List.of("docx")));
        assertThat(inputs.found())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.DOCX", "b.txt");
    }

    @Test
    void passesOverHiddenFiles() throws IOException {
        file(".hidden.txt");
        file(".git/a.txt");
        assertThat(Inputs.walk(List.of(folder))).isEqualTo(new Inputs(List.of(), List.of()));
    }

    @Test
    void takesNamedFilesAsTheyAreAndInOrder() throws IOException {
        Path pdf = file("b.pdf");
        Path hidden = file(".a");
        assertThat(Inputs.walk(List.of(pdf, hidden)).found()).containsExactly(pdf, hidden);
    }

    @Test
    void takesEveryFileOnce() throws IOException {
        Path a = file("a.txt");
        file("b.txt");
        assertThat(found(a, folder, folder.resolve("../news/b.txt"), folder)).containsExactly("a.txt", "b.txt");
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.txt"), "text");
        Files.createSymbolicLink(folder.resolve("out.txt"), outside);
        Files.createSymbolicLink(folder.resolve("up"), temporary);
        Files.createSymbolicLink(folder.resolve("gone.txt"), temporary.resolve("gone"));
        Inputs inputs = Inputs.walk(List.of(folder));
        assertThat(inputs.found()).isEmpty();
        assertThat(inputs.ignored())
                .extracting(Inputs.Ignored::reason)
                .containsOnly("a link that leads out of the folder")
                .hasSize(3);
    }

    @Test
    void linksWithinTheFolderAddNothing() throws IOException {
        file("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("again"), folder);
        assertThat(found(folder)).containsExactly("a.txt");
    }

    @Test
    void refusesWhatIsNotThere() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> Inputs.walk(List.of(none)))
                .isInstanceOf(InputException.class)
                .hasMessage(none + ": there is no such file or folder. Check the name");
    }
}
