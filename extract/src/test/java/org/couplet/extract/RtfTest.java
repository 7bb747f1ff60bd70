package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;

class RtfTest {
    private static Content content(String body) throws InputException {
        return Rtf.content(Made.input("a.rtf", ("{\\rtf1\\ansi" + body + "}").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<String> lines(String body) throws InputException {
        return Made.lines(content(body));
    }

    @Test
    void wordsAndParagraphsAreRead() throws InputException {
        assertThat(
                        lines(
                                "{\\b The old} bridge\\par\r\nis \\i open\\i0 .\\line Next\\cell Cell\\row\\emdash  a\\{b\\}\\\\"))
                .containsExactly("The old bridge", "is open.", "Next", "Cell", "— a{b}\\");
    }

    @Test
    void codePagesAreDecoded() throws InputException {
        assertThat(lines("\\ansicpg936 \\'c0\\'cf\\'c7\\'c5\\'bf\\'aa\\'b7\\'c5"))
                .containsExactly("老桥开放");
        assertThat(lines("\\ansicpg1252 caf\\'e9 \\'93x\\'94")).containsExactly("café “x”");
    }

    @Test
    void fontsHaveCodePagesOfTheirOwn() throws InputException {
        assertThat(lines("{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset128 Mincho;}}"
                        + "\\f0 caf\\'e9 {\\f1\\'c0\\'cf}{\\f2\\'83A}"))
                .containsExactly("café 老ア");
    }

    @Test
    void unicodeHasItsFallbackSkipped() throws InputException {
        assertThat(lines("\\u-32767?\\u26725 ?x{\\uc2\\u24320\\'aa\\'bb\\u25918 ab}{\\uc0\\u20809}"))
                .containsExactly("老桥x开放光");
        assertThat(lines("\\u55357?\\u56832?")).containsExactly("😀");
    }

    @Test
    void whatIsNoBodyIsLeftOut() throws InputException {
        Content content = content(
                "{\\stylesheet{\\s0 Normal;}}{\\info{\\title T}}{\\*\\generator G;}{\\header H\\par}{\\pict 0102}"
                        + "Text{\\footnote N\\par}{\\v hidden}{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\bin3 }}} end{\\deleted gone}");
        assertThat(Made.lines(content)).containsExactly("Text3 end");
        assertThat(content.aside()).isEqualTo(Map.of(Aside.NOTE, 1, Aside.DELETED, 2));
    }

    @Test
    void aCutFileIsRefused() {
        byte[] bytes = "{\\rtf1 {\\b The old".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Rtf.content(Made.input("a.rtf", bytes)))
                .hasMessage("a.rtf: it ends in the middle: 2 braces are open. Save it again");
        byte[] deep = new byte[100_000];
        Arrays.fill(deep, (byte) '{');
        assertThatThrownBy(() -> Rtf.content(Made.input("a.rtf", deep)))
                .hasMessageStartingWith("a.rtf: its braces are more than 1000 deep.");
    }
}
