package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "產(chǎn)業(yè)升級 | 產業升級 | 2",
                "貫徹落實(shí)， | 貫徹落實， | 1",
                "旅(lǚ)遊與策略（lüè） | 旅遊與策略 | 2",
                "裝(zhua\u0304ng)飾 | 裝飾 | 1",
                "網(wǎnɡ)路 | 網路 | 1",
                "數(shŭ) | 數 | 1",
                "優(yōu)秀 流(liú)水 對(duì)話 口(kǒu) | 優秀 流水 對話 口 | 4",
                "我們(men)的家 | 我們的家 | 1",
                "行(xíng)(háng) | 行 | 2",
                "𠮷(jí)野 | 𠮷野 | 1",
            })
    void removesGlosses(String text, String repaired, int glosses) {
        Repaired result = Repair.of(text);
        assertThat(result.view().text()).isEqualTo(repaired);
        assertThat(result.glosses()).isEqualTo(glosses);
        assertThat(result.forbidden()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司(a)",
                "他(he)说",
                "距离(km)",
                "总值(GDP)",
                "音(Yīn)",
                "北京(běijīng)",
                "路(lù 12)",
                "拼音 (yīn)",
                "cafe(é)",
                "音(xyē)",
                "音(liu\u0300i)",
                "界(jeì)",
                "好()",
                "(hǎo)",
                "好(hǎo",
                "好[hǎo]",
                "两(liǎng二)",
                "和(he)",
            })
    void leavesOtherParenthesesAlone(String text) {
        assertThat(Repair.of(text)).usingRecursiveComparison().isEqualTo(Repaired.unchanged(text));
    }

    @Test
    void removesWhatXmlForbids() {
        Repaired result = Repair.of("\u0000a\tb\u000Bc\r\n\uFFFEd\uFFFF\uD800e\uDC00😀\u007F");
        assertThat(result.view().text()).isEqualTo("a\tbc\r\nde😀\u007F");
        assertThat(result.forbidden()).isEqualTo(6);
    }

    @Test
    void findsGlossesBehindForbiddenCharacters() {
        Repaired result = Repair.of("產\u0001(ch\u0002ǎn)業");
        assertThat(result.view().text()).isEqualTo("產業");
        assertThat(result.forbidden()).isEqualTo(2);
        assertThat(result.glosses()).isEqualTo(1);
    }

    @Test
    void removesWhatCannotBeSeen() {
        Repaired result = Repair.of("co\u00ADope\u200Brate 老\uFEFF桥\u2060 می\u200Cخواهم 👩\u200D🚀");
        assertThat(result.view().text()).isEqualTo("cooperate 老桥 می\u200Cخواهم 👩\u200D🚀");
        assertThat(result.invisible()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&ldquo;Yes&rdquo; &mdash; R&amp;D | “Yes” — R&D | 4",
                "&#8220;是&#x201D; | “是” | 2",
                "caf&eacute;&#146;s | café’s | 2",
                "&amp;amp;quot;a&amp;#39; | \"a' | 5",
                "AT&T; &nosuch; &#xD800; &#99999999; & &; | AT&T; &nosuch; &#xD800; &#99999999; & &; | 0",
                "a&shy;b&#0;c | abc | 2",
            })
    void replacesNamesOfCharacters(String text, String repaired, int entities) {
        Repaired result = Repair.of(text);
        assertThat(result.view().text()).isEqualTo(repaired);
        assertThat(result.entities()).isEqualTo(entities);
    }

    @Test
    void aCharacterStandsWhereItsNameStood() {
        View view = Repair.of("a &ldquo;b").view();
        assertThat(view.text()).isEqualTo("a “b");
        assertThat(view.original(new Span(2, 3))).isEqualTo(new Span(2, 9));
        assertThat(view.original(new Span(3, 4))).isEqualTo(new Span(9, 10));
    }

    @Test
    void namesOfNamesTakeNoTime() {
        String hostile = "&amp;" + "amp;".repeat(500_000) + "#38;".repeat(500_000) + "lt;";
        assertThat(Repair.of(hostile).view().text()).isEqualTo("<");
        String rounds = "&#38;&#173;".repeat(100_000) + "lt;";
        assertThat(Repair.of(rounds).view().text()).isNotEmpty();
    }

    @Property
    void repairingMarkupTwiceChangesNothingMore(@ForAll("markup") String text) {
        String once = Repair.of(text).view().text();
        assertThat(Repair.of(once).view().text()).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of("&", "amp;", "#38;", "#173;", "lt;", "\u00AD", "a", "#x26;", "nbsp", ";")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Test
    void eachRepairCanBeSwitchedOff() {
        String text = "產(chǎn)\u0001";
        Repairs glossesOnly = Repairs.DEFAULT.withForbidden(false);
        Repairs forbiddenOnly = Repairs.DEFAULT.withGlosses(false);
        assertThat(Repair.of(text, glossesOnly).view().text()).isEqualTo("產\u0001");
        assertThat(Repair.of(text, forbiddenOnly).view().text()).isEqualTo("產(chǎn)");
        assertThat(Repair.of(text, glossesOnly.withGlosses(false)).view().text())
                .isEqualTo(text);
        String more = "a\u00ADb&amp;";
        assertThat(Repair.of(more, Repairs.DEFAULT.withInvisible(false)).view().text())
                .isEqualTo("a\u00ADb&");
        assertThat(Repair.of(more, Repairs.DEFAULT.withEntities(false)).view().text())
                .isEqualTo("ab&amp;");
        assertThat(Repair.of(more, Repairs.NONE).view().text()).isEqualTo(more);
    }

    @Property
    void repairingTwiceChangesNothingMore(@ForAll String text) {
        String once = Repair.of(text).view().text();
        assertThat(Repair.of(once).view().text()).isEqualTo(once);
    }
}
