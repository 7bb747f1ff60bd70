package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeadsTest {
    @TempDir
    Path folder;

    private List<IndexBead> read(String lines) throws IOException {
        return Beads.read(Files.writeString(folder.resolve("a.align"), lines));
    }

    @Test
    void writesDeletionsAsEmptyBrackets() throws IOException {
        Path file = folder.resolve("a.align");
        assertThat(Beads.write(Samples.market(), file)).isEqualTo(Counts.written(5, 0));
        assertThat(file).content().isEqualTo("[0]:[0]\n[1, 2]:[1]\n[3]:[2, 3]\n[4]:[4]\n[]:[5]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, 1]:[2]", "[0,1]:[2]", " [ 0 , 1 ] : [ 2 ] ", "[0,1]:[2]:0.123", "[0,1]:[2]:-1.5e-05"})
    void readsEveryWayOfWritingABead(String line) throws IOException {
        assertThat(read(line)).containsExactly(new IndexBead(List.of(0, 1), List.of(2)));
    }

    @Test
    void readsGoldThatCrossesAndLeavesGaps() throws IOException {
        assertThat(read("[0,2]:[5]\n\n[1]:[3,1]\r\n[]:[4]\n[7]:[]\n[]:[]\n"))
                .containsExactly(
                        new IndexBead(List.of(0, 2), List.of(5)),
                        new IndexBead(List.of(1), List.of(3, 1)),
                        new IndexBead(List.of(), List.of(4)),
                        new IndexBead(List.of(7), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0:1|'0:1' is no bead. Write [0, 1]:[2], and [] for no sentence",
                "[0]|'[0]' is no bead. Write [0, 1]:[2], and [] for no sentence",
                "[0]:[-1]|'[0]:[-1]' is no bead. Write [0, 1]:[2], and [] for no sentence",
                "[0,]:[1]|'[0,]:[1]' is no bead. Write [0, 1]:[2], and [] for no sentence",
                "[a]:[1]|'[a]:[1]' is no bead. Write [0, 1]:[2], and [] for no sentence",
                "[0]:[1] [2]:[3]|'[0]:[1] [2]:[3]' is no bead. Write [0, 1]:[2], and [] for no sentence",
                "[0]:[2147483648]|'[0]:[2147483648]' has too large a number. Sentence numbers end at 2147483647"
            })
    void saysWhichLineIsWrong(String line, String message) {
        assertThatThrownBy(() -> read("[0]:[0]\n" + line + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessage(folder.resolve("a.align") + ":2: " + message);
    }

    @Test
    void saysWhichLineIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("a.align"), new byte[] {'[', ']', '\n', (byte) 0xD6, (byte) 0xD0});
        assertThatThrownBy(() -> Beads.read(file))
                .hasMessage(file + ":1: '[]' is no bead." + " Write [0, 1]:[2], and [] for no sentence");
        Files.write(file, new byte[] {'\n', (byte) 0xD6, (byte) 0xD0});
        assertThatThrownBy(() -> Beads.read(file))
                .hasMessage(file + ":2: the line is not UTF-8. Save the file as UTF-8");
    }

    @Test
    void refusesASecondBitextInOneFile() throws IOException {
        try (BitextWriter writer = Beads.writer(folder.resolve("a.align"))) {
            writer.write(Samples.market());
            assertThatThrownBy(() -> writer.write(Samples.pair("梨", "Pears")))
                    .isInstanceOf(InputException.class)
                    .hasMessage("a.zh: a file of beads holds one pair of documents, and this would be the second."
                            + " Write a file for each pair");
        }
    }

    @Test
    void refusesABeadOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndexBead(List.of(), List.of()))
                .withMessage("a bead holds at least one sentence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndexBead(List.of(0), List.of(2, -1)))
                .withMessage("sentence numbers [2, -1] must not be negative");
    }

    @Property(tries = 200)
    void givesBackEveryBead(
            @ForAll @Size(max = 4) List<@IntRange Integer> source,
            @ForAll @Size(min = 1, max = 4) List<@IntRange Integer> target)
            throws IOException {
        Path file = Files.createTempFile("couplet", ".align");
        try {
            IndexBead bead = new IndexBead(source, target);
            Files.writeString(file, bead + "\n" + bead + ":0.5\n");
            assertThat(Beads.read(file)).containsExactly(bead, bead);
        } finally {
            Files.delete(file);
        }
    }
}
