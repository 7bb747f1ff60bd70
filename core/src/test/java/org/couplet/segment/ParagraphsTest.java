package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    /** The lines of each paragraph, joined by {@code +}. */
    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream()
                .map(lines -> lines.stream().map(line -> line.of(text)).collect(Collectors.joining("+")))
                .toList();
    }

    @Test
    void aLineIsAParagraph() {
        assertThat(paragraphs("one\ntwo\r\nthree\rfour")).containsExactly("one", "two", "three", "four");
    }

    @Test
    void blankLinesAndMarginsAreNone() {
        assertThat(paragraphs("\n  one \n\n\u3000\u3000二\n \t\n")).containsExactly("one", "二");
    }

    @Test
    void separatorsOfUnicodePartParagraphsToo() {
        assertThat(paragraphs("one\u2028two\u2029three\u0085four")).containsExactly("one", "two", "three", "four");
    }

    @Test
    void headerLinesStayApartAmongBlankLines() {
        String page =
                """
                Trade fair opens

                Source: Evening Post
                2021-03-04 08:15

                The fair opened on Monday with more than a hundred stands and visitors from thirty countries of the world.

                It closes on Friday, when the prizes are given to the makers of the best tools on show in the great hall.
                """;
        assertThat(paragraphs(page)).hasSize(5);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped =
                """
                The old bridge over the river was
                built two hundred years ago by the
                people of the two towns, who paid
                for it themselves.

                It was closed last spring after a
                flood had damaged two of its seven
                arches.
                """;
        assertThat(paragraphs(wrapped))
                .containsExactly(
                        "The old bridge over the river was+built two hundred years ago by the+people of the two towns, who paid"
                                + "+for it themselves.",
                        "It was closed last spring after a+flood had damaged two of its seven+arches.");
    }

    @Test
    void wrappedChineseLinesAreOneParagraph() {
        String wrapped =
                """
                河上的老桥是两百年前由两岸的居
                民自己出钱修建的，桥身有七个桥
                洞，去年春天的洪水冲坏了其中两
                个。

                今年秋天修好以后，老桥重新开放
                通行，镇上的人都来庆祝。
                """;
        assertThat(paragraphs(wrapped)).hasSize(2);
    }

    @Test
    void shortLinesInWrappedTextEndTheirParagraph() {
        String wrapped =
                """
                By our reporter
                Monday, 5 May

                The old bridge over the river was
                built two hundred years ago by the
                people of the two towns, who paid
                for it themselves.
                """;
        assertThat(paragraphs(wrapped)).hasSize(3).startsWith("By our reporter", "Monday, 5 May");
    }

    @Test
    void withoutBlankLinesNothingIsJoined() {
        assertThat(paragraphs(
                        "The old bridge over the river was\nbuilt two hundred years ago by the\npeople of the town."))
                .hasSize(3);
    }

    @Test
    void linesThatEndTheirSentencesAreNotJoined() {
        String list =
                """
                The first bridge is of solid stone.
                The second bridge is of black iron.
                The third bridge is made of timber.

                The fourth bridge has just fallen.
                """;
        assertThat(paragraphs(list)).hasSize(4);
    }

    @Test
    void emptyTextHasNone() {
        assertThat(Paragraphs.of("")).isEmpty();
        assertThat(Paragraphs.of("\n \n")).isEqualTo(List.<List<Span>>of());
    }
}
