package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.couplet.text.Bitext;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxWriterTest {
    @TempDir
    Path folder;

    private String written(TmxOptions options, Bitext... bitexts) throws IOException {
        Path file = folder.resolve("out.tmx");
        try (BitextWriter writer = Tmx.writer(file, options)) {
            for (Bitext bitext : bitexts) {
                writer.write(bitext);
            }
            writer.commit();
        }
        return Files.readString(file);
    }

    @Test
    void writesEveryAttributeThatAHeaderNeeds() throws IOException {
        TmxOptions options = TmxOptions.DEFAULT.withCreated(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(written(options, Samples.pair("梨", "Pears")))
                .contains("<header creationtool=\"Couplet\" creationtoolversion=\"dev\" segtype=\"sentence\""
                        + " o-tmf=\"Couplet\" adminlang=\"en\" srclang=\"zh-CN\" datatype=\"plaintext\""
                        + " creationdate=\"20260102T030405Z\"/>");
    }

    @Test
    void writesNoDateThatItDoesNotKnow() throws IOException {
        assertThat(written(TmxOptions.DEFAULT, Samples.pair("梨", "Pears"))).doesNotContain("creationdate");
    }

    @Test
    void writesAWholeFileForNothingAtAll() throws IOException {
        assertThat(written(TmxOptions.DEFAULT)).contains("srclang=\"*all*\"").endsWith("  <body>\n  </body>\n</tmx>\n");
        assertThat(Tmx.read(folder.resolve("out.tmx"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a & b < c > d|a &amp; b &lt; c &gt; d",
                "end ]]> of it|end ]]&gt; of it",
                "\"quotes\" 'and' apostrophes|\"quotes\" 'and' apostrophes",
                "&amp; &#65;|&amp;amp; &amp;#65;",
                "😀 𠮷|😀 𠮷"
            })
    void escapesMarkupAndNothingElse(String text, String seg) throws IOException {
        assertThat(written(TmxOptions.DEFAULT, Samples.pair("梨", text))).contains("<seg>" + seg + "</seg>");
    }

    @Test
    void escapesTheNamesOfDocuments() throws IOException {
        Bitext bitext = Samples.bitext(
                Samples.document("R&D/<1>.zh", Language.CHINESE, List.of("梨")),
                Samples.document("a.en", Language.ENGLISH, List.of("Pears")));
        assertThat(written(TmxOptions.DEFAULT, bitext))
                .contains("<prop type=\"x-document-source\">R&amp;D/&lt;1&gt;.zh</prop>");
    }

    @Test
    void keepsBreaksAndTabsAsTheyAre() throws IOException {
        assertThat(written(TmxOptions.DEFAULT, Samples.pair("梨", " a\tb\nc\rd ")))
                .contains("<seg> a\tb\nc&#13;d </seg>");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.000", "1, 1.000", "0.9994, 0.999", "0.9996, 1.000", "0.0516, 0.052", "0.5, 0.500"})
    void writesConfidenceWithThreeDecimals(double confidence, String prop) throws IOException {
        assertThat(written(TmxOptions.DEFAULT, Samples.pair(confidence)))
                .contains("<prop type=\"x-confidence\">" + prop + "</prop>");
    }

    @Test
    void saysTheSourceLanguageWhereItIsNotTheHeaders() throws IOException {
        String tmx = written(
                TmxOptions.DEFAULT,
                Samples.pair(Language.ENGLISH, Language.of("de")),
                Samples.pair(Language.TRADITIONAL, Language.ENGLISH),
                Samples.pair(Language.ENGLISH, Language.TRADITIONAL));
        assertThat(tmx).contains("adminlang=\"en\" srclang=\"en-US\"");
        assertThat(tmx.lines().filter(line -> line.contains("<tu>") || line.contains("<tu ")))
                .containsExactly("    <tu>", "    <tu srclang=\"zh-TW\">", "    <tu>");
        assertThat(tmx.lines().filter(line -> line.contains("<tuv")))
                .map(line -> line.replaceAll(".*lang=\"(.*?)\".*", "$1"))
                .containsExactly("en-US", "de", "zh-TW", "en-US", "en-US", "zh-TW");
    }

    @Test
    void writesTheTagsThatWereAskedFor() throws IOException {
        TmxOptions options = TmxOptions.DEFAULT.withTags(Map.of("zh", "zh-Hans", "en", "en-GB"));
        assertThat(written(options, Samples.pair("梨", "Pears")))
                .contains(
                        "srclang=\"zh-Hans\"",
                        "<tuv xml:lang=\"zh-Hans\"><seg>梨",
                        "<tuv xml:lang=\"en-GB\"><seg>Pears");
    }

    @Test
    void countsWhatBecameOfEveryBead() throws IOException {
        TmxOptions options = TmxOptions.DEFAULT.withMinConfidence(0.5);
        assertThat(Tmx.write(Samples.market(), folder.resolve("a.tmx"), options))
                .isEqualTo(new Counts(3, 1, 0, 1, 0, 0));
        assertThat(Tmx.read(folder.resolve("a.tmx"))).hasSize(3);
    }

    @Test
    void keepsABeadOfExactlyTheLeastConfidence() throws IOException {
        TmxOptions options = TmxOptions.DEFAULT.withMinConfidence(0.41);
        assertThat(Tmx.write(Samples.market(), folder.resolve("a.tmx"), options).doubtful())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000\u00A0", "\u000B\uFFFE", "\uD800"})
    void writesNoUnitWithABlankSide(String blank) throws IOException {
        assertThat(Tmx.write(Samples.pair("梨", blank), folder.resolve("a.tmx"))).isEqualTo(Counts.BLANK);
        assertThat(Tmx.write(Samples.pair(blank, "Pears"), folder.resolve("a.tmx")))
                .isEqualTo(Counts.BLANK);
    }

    @Test
    void removesAndCountsWhatXmlForbids() throws IOException {
        Counts counts = Tmx.write(Samples.pair("梨\u000B\uD83D", "P\0ears\uFFFF😀"), folder.resolve("a.tmx"));
        assertThat(counts).isEqualTo(Counts.written(1, 4));
        assertThat(Tmx.read(folder.resolve("a.tmx")).get(0).variants())
                .extracting(Variant::text)
                .containsExactly("梨", "Pears😀");
    }
}
