package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Hello World | hello world",
                "ＧＤＰ１２３％ | gdp123%",
                "ﬁne Straße | fine strasse",
                "ｶﾞｲﾄﾞ | ガイド",
                "が | が",
                "か\u3099 | が",
                "\u1112\u1161\u11AB국 | 한국",
                "हिन्दी | हिन्दी",
                "Crème Brûlée | creme brulee",
                "Cre\u0300me | creme",
                "Việt Nam | viet nam",
                "İstanbul | istanbul",
                "Ёлка й | елка и",
                "Ἀθῆναι ΣΟΦΟΣ | αθηναι σοφοσ",
                "“好”„so“«да»「さ」 | \"好\"\"so\"\"да\"\"さ\"",
                "‘a’ it’s ‹b› 『c』 | 'a' it's 'b' 'c'",
                "1990–2000 —— −5 | 1990-2000 -- -5",
                "好，。！？；：（）、 | 好,.!?;:()、",
                "真的吗…… | 真的吗......",
                "《人民》【图】 | 《人民》【图】",
                "约翰·史密斯・ジョン‧李 | 约翰·史密斯·ジョン·李",
                "soft\u00ADhy\u200Bphen\uFEFF | softhyphen",
                "中華人民共和國產業發展 | 中华人民共和国产业发展",
                "國際経済 | 国际経済",
                "隨著 著名 名著 乾淨 乾隆 | 随着 著名 名著 干净 乾隆",
                "① 5㎡ ℃ x² | 1 5m2 °c x2",
                "\uD840\uDC00好 | \uD840\uDC00好",
                "\uD835\uDC00 | a",
            })
    void foldsToWhatIsCompared(String text, String normal) {
        assertThat(Normal.of(text).text()).isEqualTo(normal);
    }

    @Test
    void makesOneSpaceOfARunOfWhiteSpace() {
        View view = Normal.of("a \t\u3000\r\nb\u00A0c");
        assertThat(view.text()).isEqualTo("a b c");
        assertThat(view.original(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(view.original(new Span(2, 3))).isEqualTo(new Span(6, 7));
    }

    @Test
    void oneSpaceStaysAtTheMargins() {
        assertThat(Normal.of("\n\n a \n").text()).isEqualTo(" a ");
    }

    @Test
    void spacingAccentIsNoWhiteSpace() {
        assertThat(Normal.of("a¨b").text()).isEqualTo("a¨b");
    }

    @Test
    void offsetsPointBackAcrossDroppedAccents() {
        View view = Normal.of("Cre\u0300me３");
        assertThat(view.text()).isEqualTo("creme3");
        assertThat(view.original(new Span(2, 3))).isEqualTo(new Span(2, 4));
        assertThat(view.original(new Span(5, 6))).isEqualTo(new Span(6, 7));
    }

    @Test
    void loneSurrogatesPass() {
        assertThat(Normal.of("a\uD840b\uDC00").text()).isEqualTo("a\uD840b\uDC00");
    }

    @Test
    void aMillionMarksTakeNoTime() {
        assertThat(Normal.of("e" + "\u0301".repeat(1_000_000)).text()).startsWith("e");
    }

    @Property
    void lowerCaseAsciiIsItsOwnNormal(@ForAll @CharRange(from = 'a', to = 'z') @Chars({'.', '0', '"'}) String text) {
        assertThat(Normal.of(text).text()).isEqualTo(text);
    }

    @Test
    void everyUnitFoldsAsIfItHadNoShortWay() {
        for (char unit = 0; unit < Character.MIN_SURROGATE; unit++) {
            String folded = Folding.fold(String.valueOf(unit));
            assertThat(Folding.single(unit))
                    .as("%04X", (int) unit)
                    .isEqualTo(folded.length() == 1 ? folded.charAt(0) : Folding.SEVERAL);
        }
    }

    @Test
    void plainHanIsItsOwnNormal() {
        assertThat("中国一龥".chars().allMatch(unit -> Normal.isPlainHan((char) unit)))
                .isTrue();
        assertThat("國著俱乾々〇かa，\uD840\uF900".chars().anyMatch(unit -> Normal.isPlainHan((char) unit)))
                .isFalse();
    }

    @Property
    void aTextOfPlainHanIsItsOwnNormal(@ForAll @CharRange(from = '一', to = '鿿') String text) {
        Assume.that(text.chars().allMatch(unit -> Normal.isPlainHan((char) unit)));
        assertThat(Normal.of(text).text()).isEqualTo(text);
    }

    /** Save for 薴, which ICU pairs with 苧, and 苧 and 苎, which it pairs with each other. */
    @Property
    void normalisingTwiceChangesNothingMore(@ForAll String text) {
        Assume.that(text.chars().noneMatch(unit -> "薴苧苎".indexOf(unit) >= 0));
        String once = Normal.of(text).text();
        assertThat(Normal.of(once).text()).isEqualTo(once);
    }

    @Property
    void neverHoldsTwoSpacesTogether(@ForAll @Chars({' ', '\n', '\u3000', 'a', '\u200B'}) String text) {
        assertThat(Normal.of(text).text()).doesNotContain("  ");
    }
}
