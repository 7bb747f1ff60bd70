package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @Test
    void writesMapsAndListsInTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", List.of(1, 0.5, true));
        map.put("a", Map.of("name", "x"));
        map.put("none", List.of());

        assertThat(Json.of(map))
                .isEqualTo(
                        """
                        {
                          "z": [
                            1,
                            0.5,
                            true
                          ],
                          "a": {
                            "name": "x"
                          },
                          "none": []
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"a\"b|a\\\"b", "a\\b|a\\\\b", "中文 é|中文 é", "a\tb|a\\u0009b", "\uD83D\uDE00|\uD83D\uDE00"})
    void escapesWhatJsonReserves(String text, String written) {
        assertThat(Json.of(Map.of("k", text))).isEqualTo("{\n  \"k\": \"%s\"\n}\n".formatted(written));
    }

    @Test
    void escapesHalfACharacter() {
        assertThat(Json.of(Map.of("k", "a\uD83Db\uDE00"))).contains("\"a\\ud83db\\ude00\"");
    }
}
