package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
    /** 0 full stop, 1 ?, 2 !, 3 …, 4 colon, 5 semicolon, 6 comma or dash, 7 none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "他来了。 | 0 | no",
                "他来了。” | 0 | closes",
                "他来了．』 | 0 | closes",
                "He came. | 0 | no",
                "\"He came.\" | 0 | closes",
                "'He came.' | 0 | closes",
                "in the U.S. | 0 | no",
                "他来了吗？ | 1 | no",
                "“他来了吗？” | 1 | closes",
                "Did he? | 1 | no",
                "Did he?) | 1 | closes",
                "هل جاء؟ | 1 | no",
                "好！ | 2 | no",
                "«Oui !» | 2 | closes",
                "他…… | 3 | no",
                "He… | 3 | no",
                "He... | 3 | no",
                "He...\" | 3 | closes",
                "如下： | 4 | no",
                "as follows: | 4 | no",
                "其一； | 5 | no",
                "first; | 5 | no",
                "他说， | 6 | no",
                "and then, | 6 | no",
                "他说—— | 6 | no",
                "he said -- | 6 | no",
                "第一章 | 7 | no",
                "Chapter One | 7 | no",
                "（记者 刘晓芳） | 7 | closes",
                "（他来了。） | 0 | closes",
                "《人民日报》 | 7 | closes",
                "the dogs' | 7 | closes",
                "He said \"no\". | 0 | no",
                "He said ‘no.’ ” | 0 | closes",
                "” | 7 | closes",
            })
    void endsAreTheLastMarkAndWhetherSomethingClosesAfterIt(String sentence, int mark, String closes) {
        assertThat(Edges.of(List.of(sentence)).ends())
                .containsExactly((byte) (2 * mark + (closes.equals("no") ? 0 : 1)));
    }

    /** 0 quotation mark, 1 dash, 2 digit, 3 small letter, 4 anything else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“他来了。” | 0",
                "‘He came.’ | 0",
                "\"He came.\" | 0",
                "'He came.' | 0",
                "「他来了。」 | 0",
                "『他来了。』 | 0",
                "«Oui.» | 0",
                "„Ja.“ | 0",
                "——他来了。 | 1",
                "— Oui. | 1",
                "- one | 1",
                "12月4日。 | 2",
                "37 came. | 2",
                "and so on. | 3",
                "été. | 3",
                "He came. | 4",
                "他来了。 | 4",
                "（见图） | 4",
            })
    void beginningsAreTheFirstCharacter(String sentence, int begin) {
        assertThat(Edges.of(List.of("  " + sentence)).begins()).containsExactly((byte) begin);
    }

    @Test
    void anEmptySentenceHasNoMark() {
        Edges edges = Edges.of(List.of("", "  "));
        assertThat(edges.ends()).containsExactly(14, 14);
        assertThat(edges.begins()).containsExactly(4, 4);
        assertThat(edges.quotes()).containsExactly(0, 0);
    }

    /** Sentences are parted by a slash; 1 where one begins within a quotation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“他来了。/我也来。/好。”/他走了。 | 0110",
                "「他来了。/我也来。」/他走了。 | 010",
                "『他来了。/我也来。』/他走了。 | 010",
                "«Oui./Je viens.»/Il vint. | 010",
                "\"He came./I came too.\"/He left. | 010",
                "'He came./I came too.'/He left. | 010",
                "‘He came./I came too.’/He left. | 010",
                "“He came./I came too.”/He left. | 010",
                "„Er kam./Ich auch.”/Er ging. | 010",
                // Where quotations open low, what opens them elsewhere closes them.
                "„Er kam./Ich auch.“/Er ging. | 010",
                "„Ja“, sagte er./Er ging. | 00",
                "„Ja“, sagte er, „er kam./Ich auch.“/Er ging. | 010",
                "Er ging./„Er kam./Ich auch.“/Er ging. | 0010",
                // What opens and closes in one sentence leaves nothing open.
                "He said “no.”/He left. | 00",
                "\"No,\" he said./He left. | 00",
                "\"No,\" he said, \"never./I won't.\"/He left. | 010",
                // Apostrophes within and after words close nothing.
                "“I don't know./It's the dogs' bowl./It’s theirs, the dogs’ own./Yes.”/He left. | 01110",
                "'I don't know./It's the dogs' bowl./No!'/He left. | 0110",
                // A contraction in front of a word is no end of a quotation.
                "“So./’Tis said./Yes.”/He left. | 0110",
                "Rock 'n' roll./He left. | 01",
                // A new paragraph of one speech opens again.
                "“One./“Two.”/He left. | 010",
                "他说：“来。/走。”说完走了。/又来了。 | 010",
                "He came./He left. | 00",
            })
    void quotationsGoOnUntilTheyAreClosed(String sentences, String within) {
        assertThat(quotes(List.of(sentences.split("/")))).isEqualTo(within);
    }

    /** In one text after another: what opens in the one closes in the other. */
    @Test
    void theMarkThatClosesLowQuotationsOpensThoseOfOtherTexts() {
        assertThat(quotes(List.of("“", "x"))).isEqualTo("01");
        assertThat(quotes(List.of("„So.“", "“", "x"))).isEqualTo("000");
        assertThat(Edges.of(List.of("Er sagte „ja.“", "“Ja.")).begins()).containsExactly(4, 4);
        assertThat(Edges.of(List.of("Er sagte ja.", "“Ja.")).begins()).containsExactly(4, 0);
    }

    @Test
    void aLowQuotationClosesAfterTheMark() {
        assertThat(Edges.of(List.of("„Er kam.“", "„Kam er?“", "Er kam.")).ends())
                .containsExactly(1, 3, 0);
        assertThat(Edges.of(List.of("„Er kam.“", "„Kam er?“", "Er kam.")).begins())
                .containsExactly(0, 0, 4);
    }

    /** The eleventh after it still begins within it: ten have gone by without a mark. */
    @Test
    void aQuotationThatIsNeverClosedIsDropped() {
        List<String> sentences = new ArrayList<>(List.of("“He came."));
        sentences.addAll(Collections.nCopies(14, "He left."));
        assertThat(quotes(sentences)).isEqualTo("0" + "1".repeat(11) + "000");
    }

    @Test
    void anotherMarkKeepsALongQuotationOpen() {
        List<String> sentences = new ArrayList<>(List.of("“He came."));
        sentences.addAll(Collections.nCopies(6, "He left."));
        sentences.add("“He came again.");
        sentences.addAll(Collections.nCopies(6, "He left."));
        assertThat(quotes(sentences)).isEqualTo("0" + "1".repeat(13));
    }

    @Property
    void classesAreWithinTheirNumbers(@ForAll List<String> sentences) {
        Edges edges = Edges.of(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            assertThat((int) edges.ends()[i]).isBetween(0, Edges.ENDS - 1);
            assertThat((int) edges.begins()[i]).isBetween(0, Edges.BEGINS - 1);
            assertThat((int) edges.quotes()[i]).isBetween(0, Edges.QUOTES - 1);
        }
    }

    private static String quotes(List<String> sentences) {
        return Arrays.toString(Edges.of(sentences).quotes()).replaceAll("[^01]", "");
    }
}
