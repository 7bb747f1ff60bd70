package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlTest {
    private static final String LINE = "{\"source\":{\"document\":\"a.zh\",\"language\":\"zh\",\"sentences\":[0],"
            + "\"paragraphs\":[0],\"offsets\":[[0,3]],\"text\":\"“梨”\"},"
            + "\"target\":{\"document\":\"a.en\",\"language\":\"en\",\"sentences\":[0],"
            + "\"paragraphs\":[0],\"offsets\":[[0,7]],\"text\":\"\\\"Pears\\\"\"},"
            + "\"confidence\":1.0,\"evidence\":[]}";

    @TempDir
    Path folder;

    @Test
    void writesOneObjectALine() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Jsonl.write(Samples.pair("“梨”", "\"Pears\""), file);
        assertThat(file).content().isEqualTo(LINE + "\n");
    }

    @Test
    void readsOtherSpacingOrderAndMembers() throws IOException {
        String line = "{ \"new\": [null, true, {\"a\": -1e3}], \"confidence\": 1, "
                + LINE.substring(1).replace(":", ": ").replace(",\"confidence\": 1.0", "") + "\r";
        Path file = Files.writeString(folder.resolve("a.jsonl"), "\n" + line + "\n" + LINE);
        assertThat(Jsonl.read(file)).hasSize(2);
        assertThat(Jsonl.read(file).get(0)).isEqualTo(Jsonl.read(file).get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"confidence\":1.0|\"confidence\":\"1.0\"|1.0 stands where a number belongs",
                "\"confidence\":1.0,||there is no member \"confidence\"",
                "\"text\":\"“梨”\"|\"text\":null|NULL stands where a string belongs",
                "[[0,3]]|[[0,3,4]]|[0.0, 3.0, 4.0] is no offset such as [0,12]",
                "[[0,3]]|[[3,0]]|span [3, 0) must satisfy 0 <= start <= end",
                "\"sentences\":[0]|\"sentences\":[0.5]|0.5 is no whole number",
                "\"evidence\":[]|\"evidence\":{}|{} stands where a list belongs",
                "\"evidence\":[]|\"evidence\":[1]|1.0 stands where an object belongs",
                "\"evidence\":[]}|\"evidence\":[]|column 256: expected '}'"
            })
    void saysWhichLineIsWrong(String written, String changed, String problem) throws IOException {
        String line = LINE.replace(written, changed == null ? "" : changed);
        assertThat(line).isNotEqualTo(LINE);
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINE + "\n" + line + "\n");
        assertThatThrownBy(() -> Jsonl.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage("%s:2: %s. Restore the line as it was written", file, problem);
    }
}
