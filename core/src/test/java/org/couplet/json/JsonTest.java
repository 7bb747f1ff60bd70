package org.couplet.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.format.HostileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Provide
    Arbitrary<String> text() {
        return HostileText.strings();
    }

    @Property
    void givesBackEveryString(@ForAll("text") String text) {
        StringBuilder json = new StringBuilder();
        Json.quote(json, text);
        assertThat(Json.parse(json.toString())).isEqualTo(text);
        assertThat(json.chars()).noneMatch(c -> c < ' ');
    }

    @Test
    void readsEveryKindOfValue() {
        assertThat(Json.parse(" {\"a\" : [1, -2.5e-1, 0, []], \"b\":{}, \"c\":[true,false,null]} "))
                .isEqualTo(Map.of(
                        "a", List.of(1.0, -0.25, 0.0, List.of()),
                        "b", Map.of(),
                        "c", List.of(Json.Literal.TRUE, Json.Literal.FALSE, Json.Literal.NULL)));
    }

    @Test
    void readsEveryEscape() {
        assertThat(Json.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4E2d\\ud83d\\ude00\""))
                .isEqualTo("\"\\/\b\f\n\r\t中😀");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1|a value",
                "nul|1|a value",
                "01|1|a value",
                "1.|1|a value",
                "+1|1|a value",
                "[1 2]|4|']'",
                "[1,]|4|a value",
                "{\"a\"}|5|':'",
                "{a:1}|2|'\"'",
                "{\"a\":1,}|8|'\"'",
                "\"a|3|the end of the string",
                "\"\\x\"|3|an escape that JSON knows",
                "\"\\u12\"|4|four hexadecimal digits",
                "[] []|4|nothing more"
            })
    void saysWhereItIsWrong(String json, int column, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.parse(json))
                .withMessage("column %d: expected %s", column, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesEndlessNesting(String opening) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.parse(opening.repeat(100_000)))
                .withMessageEndingWith("expected values no deeper than 64");
    }

    @Test
    void writesOneLine() {
        assertThat(Json.compact(List.of(List.of("a\nb", 1, 0.5), List.of(), Map.of("k", true))))
                .isEqualTo("[[\"a\\nb\",1,0.5],[],{\"k\":true}]");
    }

    @Test
    void writesMapsAndListsInTheirOrder() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", List.of(1, 0.5, true));
        map.put("a", Map.of("name", "x"));
        map.put("none", List.of());

        assertThat(indented(map))
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
            value = {"a\"b|a\\\"b", "a\\b|a\\\\b", "中文 é|中文 é", "a\tb|a\\tb", "\uD83D\uDE00|\uD83D\uDE00"})
    void escapesWhatJsonReserves(String text, String written) throws IOException {
        assertThat(indented(Map.of("k", text))).isEqualTo("{\n  \"k\": \"%s\"\n}\n".formatted(written));
    }

    @Test
    void escapesHalfACharacter() throws IOException {
        assertThat(indented(Map.of("k", "a\uD83Db\uDE00"))).contains("\"a\\ud83db\\ude00\"");
    }

    private static String indented(Map<String, ?> value) throws IOException {
        StringBuilder written = new StringBuilder();
        Json.indented(value, written);
        return written.toString();
    }
}
