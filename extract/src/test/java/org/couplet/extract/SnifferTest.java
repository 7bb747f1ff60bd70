package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | Once there was a king. | TEXT",
                "a.html | Once there was a king. | TEXT",
                "a.html | <p>Once there was</p> | HTML",
                "a.txt | <p>Once there was</p> | TEXT",
                "a.txt | <!DOCTYPE html><html> | HTML",
                "a.txt | <!-- a --><?xml version='1.0'?><HTML lang='en'> | HTML",
                "a.txt | <?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'> | TMX",
                "a.txt | <!DOCTYPE x [<!ENTITY e 'v'>]><x:xliff> | XLIFF",
                "a.md | # Once | MARKDOWN",
                "a.md | <html> | HTML",
                "a.txt | # Once | TEXT",
                "a.txt | {\\rtf1 | RTF",
                "a.docx | %PDF-1.7 | PDF",
                "a | WEBVTT | SUBTITLES",
                "a.txt | 2023 was a year | TEXT",
                "a.pdf | Not a PDF | TEXT",
            })
    void tellsByContent(String name, String text, Kind kind) throws IOException {
        assertThat(Sniffer.kind(Made.input(name, text))).isEqualTo(kind);
    }

    @Test
    void tellsSubRip() throws IOException {
        String text = "1\r\n00:00:01,000 --> 00:00:02,000\r\nYes.\r\n";
        assertThat(Sniffer.kind(Made.input("a.txt", text))).isEqualTo(Kind.SUBTITLES);
        assertThat(Sniffer.kind(Made.input("a.txt", "\uFEFF" + text))).isEqualTo(Kind.SUBTITLES);
    }

    @Test
    void tellsMarkupInUtf16() throws IOException {
        byte[] little = "<?xml version='1.0'?><tmx>".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = "<?xml version='1.0'?><tmx>".getBytes(StandardCharsets.UTF_16);
        assertThat(Sniffer.kind(Made.input("a", little))).isEqualTo(Kind.TMX);
        assertThat(Sniffer.kind(Made.input("a", marked))).isEqualTo(Kind.TMX);
    }

    @Test
    void tellsWhatAZipHolds() throws IOException {
        assertThat(Sniffer.kind(Made.input("a.zip", Made.docx("")))).isEqualTo(Kind.DOCX);
        assertThat(Sniffer.kind(Made.input("a.zip", Made.odt("")))).isEqualTo(Kind.ODT);
        assertThat(Sniffer.kind(Made.input("a.zip", Made.epub()))).isEqualTo(Kind.EPUB);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK34 | it is a damaged zip",
                "D0CF11E0A1B11AE1 | it is in a format of Office before 2007. Save it as DOCX or as text",
                "1F8B08 | it is an archive. Unpack it, and name what was in it",
                "377ABCAF271C | it is an archive. Unpack it, and name what was in it",
            })
    void refusesWhatIsNotRead(String hex, String message) {
        byte[] bytes = hex.equals("PK34")
                ? new byte[] {'P', 'K', 3, 4}
                : java.util.HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> Sniffer.kind(Made.input("a.bin", bytes)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("a.bin: " + message);
    }

    @Test
    void refusesOtherXmlAndOtherZips() {
        assertThatThrownBy(() -> Sniffer.kind(Made.input("a.xml", "<?xml version='1.0'?><doc>")))
                .hasMessage("a.xml: it is XML of a kind that is not read, <doc>. Save it as text");
        assertThatThrownBy(() -> Sniffer.kind(Made.input("a.zip", Made.zip("a.txt", "text"))))
                .hasMessage("a.zip: it is an archive. Unpack it, and name what was in it");
        assertThatThrownBy(() ->
                        Sniffer.kind(Made.input("a.xlsx", Made.zip("[Content_Types].xml", "", "xl/workbook.xml", ""))))
                .hasMessageStartingWith("a.xlsx: it is an Office file that is no text.");
    }
}
