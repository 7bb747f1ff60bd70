package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.couplet.text.Bitext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real clients read what we write, each in a project of two exact languages: Okapi's TMX filter and OmegaT's reader. */
class TmxClientsTest {
    /** Every pair of hostile texts, twice. */
    private static final int UNITS = 16;

    @TempDir
    static Path folder;

    private static Map<String, List<List<String>>> readByOmegat = Map.of();

    static Stream<ClientCase> cases() {
        return ClientCase.all();
    }

    /** OmegaT reads all files in one JVM, for starting one takes longer than all the rest. */
    @BeforeAll
    static void write() throws IOException {
        List<String> filesAndLanguages = new ArrayList<>();
        for (ClientCase each : cases().toList()) {
            Path file = file(each);
            TmxOptions options = TmxOptions.DEFAULT.withTags(each.tags()).withNeighbours(true);
            assertThat(Tmx.write(each.bitext(UNITS), file, options).written()).isEqualTo(UNITS);
            filesAndLanguages.addAll(List.of(file.toString(), each.sourceTag(), each.targetTag()));
        }
        readByOmegat = OmegatReader.read(folder, filesAndLanguages).stream()
                .collect(Collectors.groupingBy(unit -> unit.get(0)));
    }

    private static Path file(ClientCase each) {
        return folder.resolve(each.name() + ".tmx");
    }

    private static List<List<String>> readByOkapi(Path file, String source, String target) {
        LocaleId targetLocale = LocaleId.fromString(target);
        List<List<String>> units = new ArrayList<>();
        try (TmxFilter filter = new TmxFilter();
                RawDocument document =
                        new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString(source), targetLocale)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    assertThat(unit.getTargetLocales()).containsExactly(targetLocale);
                    units.add(List.of(
                            unit.getSource().toString(),
                            unit.getTarget(targetLocale).toString()));
                }
            }
        }
        return units;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void okapiReadsEveryUnit(ClientCase each) {
        assertThat(readByOkapi(file(each), each.sourceTag(), each.targetTag()))
                .isEqualTo(ClientCase.expected(each.bitext(UNITS)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void omegatReadsEveryUnitInItsLanguages(ClientCase each) {
        List<List<String>> units = readByOmegat.get(file(each).toString());
        assertThat(units)
                .extracting(unit -> List.of(unit.get(1), unit.get(3)))
                .containsOnly(List.of(each.sourceTag(), each.targetTag()));
        assertThat(units)
                .extracting(unit -> List.of(unit.get(2), unit.get(4)))
                .isEqualTo(ClientCase.expected(each.bitext(UNITS)).stream()
                        .map(TmxClientsTest::composed)
                        .toList());
    }

    /** OmegaT composes what it reads: e and an accent become é. */
    private static List<String> composed(List<String> texts) {
        return texts.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .toList();
    }

    @Test
    void okapiReadsAHundredThousandHostileUnits() throws IOException {
        Path file = folder.resolve("many.tmx");
        Bitext bitext = cases().findFirst().orElseThrow().bitext(100_000);
        assertThat(Tmx.write(bitext, file)).isEqualTo(Counts.written(100_000, 7 * 2 * 12_500));
        assertThat(readByOkapi(file, "en-US", "zh-CN").equals(ClientCase.expected(bitext)))
                .isTrue();
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
