package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTest {
    private static Decoded strict(byte[] bytes) throws InputException {
        return Decoded.of(bytes, "a.txt", Encoding.DETECT, false);
    }

    private static byte[] broken() {
        byte[] bytes = "第一行没有问题。\r\n第二行有".getBytes(StandardCharsets.UTF_8);
        byte[] more = java.util.Arrays.copyOf(bytes, bytes.length + 2);
        more[bytes.length] = (byte) 0xFF;
        more[bytes.length + 1] = '!';
        return more;
    }

    @Test
    void brokenUtf8IsNamedWithItsPlace() {
        assertThatThrownBy(() -> strict(broken()))
                .isInstanceOf(InputException.class)
                .hasMessage("a.txt:2:5: byte 0xFF at offset 38 is broken UTF-8."
                        + " Mend the file, name its encoding (--encoding), or read it leniently (--lenient)");
    }

    @Test
    void lenientReadingReplacesAndCounts() throws InputException {
        Decoded decoded = Decoded.of(broken(), "a.txt", Encoding.DETECT, true);
        assertThat(decoded.text()).isEqualTo("第一行没有问题。\r\n第二行有\uFFFD!");
        assertThat(decoded.undecodable()).isEqualTo(1);
    }

    @Test
    void aNamedEncodingOverrulesWhatBytesLookLike() throws InputException {
        byte[] bytes = "你好".getBytes(Charset.forName("Big5"));
        Decoded decoded = Decoded.of(bytes, "a.txt", new Encoding("Big5"), false);
        assertThat(decoded.text()).isEqualTo("你好");
        assertThat(decoded.encoding()).isEqualTo(Charset.forName("Big5"));
    }

    @Test
    void aNamedEncodingThatDoesNotFitIsAnError() {
        assertThatThrownBy(() -> Decoded.of(
                        "café".getBytes(StandardCharsets.UTF_8),
                        "a.txt",
                        Encoding.of(StandardCharsets.US_ASCII),
                        false))
                .hasMessageStartingWith("a.txt:1:4: byte 0xC3 at offset 3 is no US-ASCII.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16"})
    void utf16WithoutMarkIsReadWhenNamed(String name) throws InputException {
        byte[] bytes = "无标记".getBytes(Charset.forName(name));
        assertThat(Decoded.of(bytes, "a.txt", new Encoding(name), false).text()).isEqualTo("无标记");
    }

    @Test
    void refusesBinaryFiles() {
        assertThatThrownBy(() -> strict(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessage("a.txt: this is binary, not text. Name text files only");
        assertThatThrownBy(() -> strict("a\u0001b\u0002c\u0003".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("binary");
        assertThatThrownBy(() -> Decoded.of("无".getBytes(StandardCharsets.UTF_16LE), "a", new Encoding("GB18030"), true)
                        .text()
                        .concat(Decoded.of(new byte[] {'a', 0}, "a", new Encoding("UTF-8"), true)
                                .text()))
                .hasMessageContaining("binary");
    }

    @Test
    void oneStrayControlCharacterIsNoBinary() throws InputException {
        String text = "A page of text with a stray\u0001 character in it, and then some more of it.";
        assertThat(strict(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Property(tries = 200)
    void anyTextComesBackFromUtf8(@ForAll String text) throws InputException {
        String whole = new String(
                text.replaceAll("[\\x00-\\x1F]", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (!whole.startsWith("\uFEFF")) {
            assertThat(strict(whole.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(whole);
        }
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(Decoded.of(bytes, "a", Encoding.DETECT, true).undecodable())
                    .isNotNegative();
        } catch (InputException refused) {
            assertThat(refused).hasMessageMatching("(?s)a(:\\d+:\\d+)?: .*");
        }
    }
}
