package org.couplet.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    @TempDir
    Path folder;

    private Path whole;

    @BeforeEach
    void write() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            body.append(Memories.unit("sentence " + i + " é😀", "句子&lt;" + i));
        }
        whole = Memories.file(folder, "whole.tmx", body.toString());
    }

    private static List<Unit> units(List<Path> files) throws IOException {
        List<Unit> units = new ArrayList<>();
        for (Path file : files) {
            units.addAll(Tmx.read(file));
        }
        return units;
    }

    @Test
    void cutsByUnits() throws IOException {
        List<Path> files = Split.file(whole, folder.resolve("parts/w"), Long.MAX_VALUE, 10);
        assertThat(files)
                .extracting(file -> folder.relativize(file).toString())
                .containsExactly("parts/w-001.tmx", "parts/w-002.tmx", "parts/w-003.tmx");
        assertThat(Tmx.read(files.get(2))).hasSize(5);
        assertThat(units(files)).isEqualTo(Tmx.read(whole));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 500, 777, 1000, 2000, 100_000})
    void cutsBySizeToTheByte(long size) throws IOException {
        List<Path> files = Split.file(whole, folder.resolve("w"), size, Long.MAX_VALUE);
        assertThat(units(files)).isEqualTo(Tmx.read(whole));
        for (Path file : files) {
            assertThat(Files.size(file) <= size || Tmx.read(file).size() == 1).isTrue();
        }
        if (size == 100_000) {
            long all = Files.size(files.get(0));
            assertThat(Split.file(whole, folder.resolve("x"), all, Long.MAX_VALUE))
                    .hasSize(1);
            assertThat(Split.file(whole, folder.resolve("x"), all - 1, Long.MAX_VALUE))
                    .hasSize(2);
        }
    }

    @Test
    void leavesNoTraceOfABrokenFile() throws IOException {
        Files.writeString(whole, Files.readString(whole).replace("</body>", ""));
        assertThatThrownBy(() -> Split.file(whole, folder.resolve("parts/w"), 500, 10))
                .isInstanceOf(InputException.class);
        assertThat(folder.resolve("parts")).doesNotExist();
    }
}
