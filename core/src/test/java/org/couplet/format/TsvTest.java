package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.couplet.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvTest {
    @TempDir
    Path folder;

    private Path file;
    private List<String> lines;

    @BeforeEach
    void writeOneRow() throws IOException {
        file = folder.resolve("a.tsv");
        Tsv.write(Samples.pair("梨\t子\\", "Pears\nhere"), file);
        lines = Files.readAllLines(file);
    }

    @Test
    void escapesTabsBreaksAndBackslashes() {
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("\t梨\\t子\\\\\tPears\\nhere");
    }

    @Test
    void findsColumnsByTheirNames() throws IOException {
        List<String> mirrored = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
            Collections.reverse(cells);
            mirrored.add("remark\t" + String.join("\t", cells));
        }
        List<Row> rows = Tsv.read(file);
        assertThat(Tsv.read(Files.write(folder.resolve("b.tsv"), mirrored))).isEqualTo(rows);
    }

    @Test
    void readsWhatAWindowsEditorSaved() throws IOException {
        List<Row> rows = Tsv.read(file);
        Files.writeString(file, "\uFEFF" + String.join("\r\n", lines) + "\r\n\r\n");
        assertThat(Tsv.read(file)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zh\ten|?!\ten|'?!' is not a language tag such as zh, zh-Hant or en-US",
                "1.0|often|'often' is no confidence from 0 to 1",
                "1.0|1.5|confidence 1.5 is not in [0, 1]",
                "0-4|0~4|'' is no number from 0 to 999999999",
                "0-4|0-4,6-7|1 sentences have 2 offsets",
                "梨|梨\\x|'梨\\x\\t子\\\\' has a backslash that escapes nothing",
                "梨|梨\\u12|'\\u12\\t' lacks four hexadecimal digits",
                "1.0\t|1.0\tGDP|'GDP' is no evidence such as 'number 3.77万=37700'",
                "1.0\t|1.0\tsign GDP|'sign' is no kind of evidence"
            })
    void saysWhichLineIsWrong(String written, String changed, String problem) throws IOException {
        String row = lines.get(1).replace(written.replace("\\t", "\t"), changed.replace("\\t", "\t"));
        assertThat(row).isNotEqualTo(lines.get(1));
        Files.write(file, List.of(lines.get(0), row));
        assertThatThrownBy(() -> Tsv.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage("%s:2: %s. Restore the cell as it was written", file, problem);
    }

    @Test
    void saysThatCellsAreMissing() throws IOException {
        Files.write(file, List.of(lines.get(0), "a\tb"));
        assertThatThrownBy(() -> Tsv.read(file))
                .hasMessage(file + ":2: 2 cells under 15 columns."
                        + " Keep empty cells, and write a line break in a text as \\n");
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        Files.write(file, List.of(lines.get(0).replace("evidence", "proof"), lines.get(1)));
        assertThatThrownBy(() -> Tsv.read(file))
                .hasMessage(file + ":1: there is no column 'evidence'. Keep the header row as it was written");
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        Files.writeString(file, "");
        assertThatThrownBy(() -> Tsv.read(file))
                .hasMessage(file + ": the file is empty. Give a TSV that Couplet wrote");
    }
}
