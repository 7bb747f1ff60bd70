package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Each paragraph stands between lines of {@code ---}. */
    private static void assertParagraphs(String marked) {
        String text = marked.replace("---\n", "");
        List<String> expected = Stream.of(marked.split("---\n"))
                .map(paragraph -> paragraph
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("+")))
                .toList();
        assertThat(paragraphs(text)).isEqualTo(expected);
    }

    @Test
    void anIndentedLineBeginsAParagraph() {
        assertParagraphs(
                """
                  The old bridge over the river was
                built two hundred years ago by the
                people of the two towns, who paid
                for it themselves.
                ---
                  It was closed last spring when the
                flood had damaged two of its seven
                arches.
                """);
        assertParagraphs(
                """
                　　河上的老桥是两百年前由两岸的居
                民自己出钱修建的，桥身有七个桥洞，
                去年春天的洪水冲坏了其中两个。
                ---
                　　今年秋天修好以后，老桥重新开放，
                镇上的人都来庆祝。
                """);
    }

    @Test
    void anItemOfAListBeginsAParagraphAndGoesOn() {
        assertParagraphs(
                """
                We need three things for the bridge
                that is to be built in the autumn:
                ---

                - forty cart loads of good and solid
                  stone from the quarry on the hill;
                ---
                - timber that has been dry for seven
                  years at the least;
                ---
                - the money of both towns.
                """);
    }

    @Test
    void quotedMailKeepsItsLines() {
        assertParagraphs(
                """
                As I told you on Monday, the bridge
                is to be closed for the winter, and
                nobody may walk on it.
                ---

                > Are you quite sure that the bridge
                ---
                > will be closed for all the winter?
                ---
                > My aunt lives on the other side of
                ---
                > it and has no boat.
                """);
    }

    @Test
    void verseKeepsItsLines() {
        String verse =
                """
                The bridge was old before my days began,
                And older still the water underneath,
                That saw the mason, saw the ferryman,
                And took from both whatever they bequeath.

                I stand upon its stone at break of day
                And hear the river talking to the wall,
                Of all the feet that ever came this way
                And all that went and left no sign at all.
                """;
        assertThat(paragraphs(verse)).hasSize(8);
    }

    @Test
    void aTableKeepsItsLines() {
        String table =
                """
                The arches of the bridge and the year
                in which each of them was last built
                are shown below for all who wish it.

                arch one      1822      made of stone
                arch two      1901      made of brick
                arch three    1957      made of steel
                """;
        assertThat(paragraphs(table)).hasSize(4);
    }

    @Test
    void aSpeechBeginsAParagraphAfterAStop() {
        assertParagraphs(
                """
                El puente viejo llevaba doscientos
                años sobre el río cuando cayó.
                ---
                —¿Quién lo va a pagar? —preguntó
                el alcalde, que no tenía dinero
                —. ¿Los dos pueblos?
                ---

                Nadie quiso contestar a su pregunta
                y el puente se quedó como estaba.
                """);
    }
}
