package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.normal.Repair;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTest {
    private static String joined(String language, String... lines) {
        String text = String.join("\n", lines);
        return Joined.of(text, Lines.trimmed(text), Language.of(language), Hyphens.of(text))
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | two        | words       | two words",
                "en | it is hy-  | phenated    | it is hyphenated",
                "en | he said -  | and left    | he said - and left",
                "en | in 1990-   | 95 they     | in 1990-95 they",
                "en | the Anglo- | Saxon king  | the Anglo-Saxon king",
                "en | a well-    | known, as well-known as known | a well-known, as well-known as known",
                "en | the north- | east wind; north and east    | the north-east wind; north and east",
                "en | soft\u00AD | ware        | software",
                "en | so—        | he left     | so—he left",
                "en | 老桥是两百   | 年前修的      | 老桥是两百年前修的",
                "en | 老桥，       | 两百年        | 老桥，两百年",
                "de | Donau-     | dampf       | Donaudampf",
                "zh | 老桥是两百   | 年前修的      | 老桥是两百年前修的",
                "zh | 他叫 Old    | Stone Road  | 他叫 Old Stone Road",
                "zh | 他叫 Old    | 石头          | 他叫 Old石头",
                "ja | 橋は二百年   | 前に          | 橋は二百年前に",
                "ko | 오래된       | 다리          | 오래된 다리",
            })
    void joinsTwoLines(String language, String first, String second, String whole) {
        assertThat(joined(language, first.replace("\\u00AD", "\u00AD"), second)).isEqualTo(whole);
    }

    /** Every character is in exactly one sentence, or is white space; only a hyphen at the end of a line may go. */
    @Property(tries = 300)
    void nothingIsLost(@ForAll("texts") String text) {
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE, Language.of("ko"))) {
            Document document = Segmenter.document("d", language, Repair.of(text), Layout.RUNNING);
            StringBuilder spans = new StringBuilder();
            int end = 0;
            for (Sentence sentence : document.sentences()) {
                Span span = sentence.span();
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(withoutLineEnds(span.of(text)))
                        .isEqualTo(solid(sentence.text()).replace("-", ""));
                spans.append(span.of(text));
                end = span.end();
            }
            assertThat(solid(spans.toString())).isEqualTo(solid(text));
        }
    }

    private static String withoutLineEnds(String text) {
        return solid(text).replace("-", "").replace("\u00AD", "");
    }

    private static String solid(String text) {
        return text.chars()
                .filter(c -> !Marks.isBlank(c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** Lines of nearly equal width, as wrapping makes them, with blank and indented ones between. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "bridge",
                "over",
                "the",
                "river",
                "was",
                "well-known",
                "hy-",
                "built.",
                "Two",
                "towns,",
                "桥是两百年",
                "修建的。",
                "“快走！”",
                "他说",
                "> ",
                "- ",
                "1. ",
                "— ",
                "다리가",
                "있다.");
        Arbitrary<String> line = words.list().ofMinSize(5).ofMaxSize(7).map(parts -> String.join(" ", parts));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, line),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of("", "  ", "\u3000\u3000桥很老。")),
                        net.jqwik.api.Tuple.of(1, line.map(text -> "  " + text)))
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\n", lines));
    }
}
