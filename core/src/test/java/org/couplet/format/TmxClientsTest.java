package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real client reads what we write: the TMX filter of the Okapi Framework, in a project of two exact locales. */
class TmxClientsTest {
    /** Texts that break careless writers and readers. */
    private static final List<String> HOSTILE = List.of(
            "a & b < c > d",
            "]]> <![CDATA[x]]> <!-- y --> <?z?>",
            "&amp; &#x41; &nbsp;",
            "\"quotes\" 'apostrophes' “弯引号” 「引號」",
            "😀 👩‍👩‍👧 𠮷 \uDBFF\uDFFD",
            "gone:\0\u0008\u000B\u001F\uD83D\uFFFE\uFFFF.",
            "{0} %s ${x} \\n \\u0041",
            "e\u0301 ffi ﬁ Ａ　Ｂ \u200B\u200F\uFEFF");

    private record Read(String source, String target) {}

    @TempDir
    Path folder;

    private List<Read> readByOkapi(Path file, String source, String target) {
        LocaleId targetLocale = LocaleId.fromString(target);
        List<Read> units = new ArrayList<>();
        try (TmxFilter filter = new TmxFilter();
                RawDocument document =
                        new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString(source), targetLocale)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    assertThat(unit.hasTarget(targetLocale)).isTrue();
                    units.add(new Read(
                            unit.getSource().toString(),
                            unit.getTarget(targetLocale).toString()));
                }
            }
        }
        return units;
    }

    private static List<Read> expected(Bitext bitext) {
        List<Read> units = new ArrayList<>();
        for (Bead bead : bitext.sentences().beads()) {
            units.add(new Read(HostileText.legal(bitext.sourceText(bead)), HostileText.legal(bitext.targetText(bead))));
        }
        return units;
    }

    private static Bitext hostile(Language source, Language target, int beads) {
        List<String> sources = IntStream.range(0, beads)
                .mapToObj(i -> i + " 句 " + HOSTILE.get(i % 8))
                .toList();
        List<String> targets = IntStream.range(0, beads)
                .mapToObj(i -> i + " sentence " + HOSTILE.get((i + 3) % 8))
                .toList();
        return Samples.bitext(Samples.document("a&<b", source, sources), Samples.document("c]]>d", target, targets));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, en, zh-CN, en-US", "zh-Hant, en, zh-TW, en-US", "en, zh, en-US, zh-CN", "de, fr, de, fr"})
    void readEveryUnitInItsLanguages(String source, String target, String sourceTag, String targetTag)
            throws IOException {
        Path file = folder.resolve("a.tmx");
        Bitext bitext = hostile(Language.of(source), Language.of(target), 16);
        assertThat(Tmx.write(bitext, file).written()).isEqualTo(16);
        assertThat(readByOkapi(file, sourceTag, targetTag)).isEqualTo(expected(bitext));
    }

    @Test
    void readAHundredThousandHostileUnits() throws IOException {
        Path file = folder.resolve("a.tmx");
        Bitext bitext = hostile(Language.SIMPLIFIED, Language.ENGLISH, 100_000);
        Counts counts = Tmx.write(bitext, file);
        assertThat(counts).isEqualTo(Counts.written(100_000, 7 * 2 * 12_500));
        assertThat(readByOkapi(file, "zh-CN", "en-US").equals(expected(bitext))).isTrue();
    }

    @Test
    void doNotChangeWhichParserOursIs() throws IOException {
        assertThat(XMLInputFactory.newFactory().getClass().getName()).startsWith("com.ctc.wstx");
        assertThat(XMLInputFactory.newDefaultFactory().getClass().getName()).startsWith("com.sun.xml.internal");
        Path file = folder.resolve("a.tmx");
        Tmx.write(Samples.market(), file);
        assertThat(Tmx.read(file)).hasSize(4);
    }
}
