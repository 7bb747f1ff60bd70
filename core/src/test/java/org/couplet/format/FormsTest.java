package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.format.xml.XmlText;
import org.couplet.text.Evidence;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bitext goes from form to form and comes back the same. */
class FormsTest {
    private static final Language SOURCE = Language.of("zh-CN");
    private static final Language TARGET = Language.of("pt-BR");

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Double> confidence = Arbitraries.integers().between(0, 1000).map(n -> n / 1000.0);
        Arbitrary<List<Evidence>> evidence = Combinators.combine(
                        Arbitraries.of(Evidence.Kind.class), HostileText.strings(), HostileText.strings())
                .as(Evidence::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        HostileText.strings(),
                        HostileText.strings(),
                        confidence,
                        evidence,
                        Arbitraries.of(Verdict.OPEN, Verdict.GOOD))
                .as((source, target, sure, ties, verdict) -> new Row(
                        side("a 𠮷.zh", SOURCE, "s" + source),
                        side("b&<.pt", TARGET, "t" + target),
                        sure,
                        ties,
                        verdict))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(FormsTest::numbered);
    }

    private static Side side(String document, Language language, String text) {
        return new Side(document, language, List.of(), List.of(), List.of(), text);
    }

    /** Sentences follow each other as in a document. */
    private static List<Row> numbered(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    Row row = rows.get(i);
                    return new Row(
                            at(row.source(), i), at(row.target(), i), row.confidence(), row.evidence(), row.verdict());
                })
                .toList();
    }

    private static Side at(Side side, int sentence) {
        return new Side(
                side.document(),
                side.language(),
                List.of(sentence),
                List.of(sentence / 2),
                List.of(new Span(sentence * 100, sentence * 100 + 7)),
                side.text());
    }

    private static List<Row> through(List<Row> rows, Format... formats) throws IOException {
        Path folder = Files.createTempDirectory("couplet");
        List<Row> now = rows;
        for (Format format : formats) {
            Path file = folder.resolve("a." + format.ending());
            try (BitextWriter writer = format.writer(file, TmxOptions.DEFAULT)) {
                for (Row row : now) {
                    writer.write(row);
                }
                writer.commit();
            }
            now = new ArrayList<>();
            format.read(file, RowOptions.DEFAULT, now::add);
            Files.delete(file);
        }
        Files.delete(folder);
        return now;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void tablesGiveBackEverything(@ForAll("rows") List<Row> rows) throws IOException {
        assertThat(through(rows, Format.TSV, Format.XLSX, Format.JSONL, Format.XLSX, Format.TSV))
                .isEqualTo(rows);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void xliffGivesBackEverything(@ForAll("rows") List<Row> rows) throws IOException {
        assertThat(through(rows, Format.XLIFF, Format.TSV)).isEqualTo(rows);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void memoriesGiveBackAllButOffsetsParagraphsAndWhatXmlForbids(@ForAll("rows") List<Row> rows) throws IOException {
        List<Row> expected = rows.stream().map(FormsTest::inTmx).toList();
        assertThat(through(rows, Format.TMX, Format.TSV, Format.XLSX, Format.JSONL, Format.TMX))
                .isEqualTo(expected);
    }

    @Test
    void aMemoryKeepsWhatIsSaidOfAUnit() throws IOException {
        Meta ofUnit = new Meta(
                Map.of("creationdate", "20240102T030405Z", "usagecount", "7"),
                List.of("Ask <Anna>."),
                List.of(new Prop("x-domain", "law"), new Prop("x-context-pre", "Before.")));
        Meta ofTarget = Meta.NONE.with("changeid", "anna").with("changedate", "20250102T030405Z");
        Row row = new Row(
                side("", SOURCE, "s"),
                side("", TARGET, "t"),
                1,
                List.of(),
                Verdict.OPEN,
                new Remarks(ofUnit, Meta.NONE, ofTarget));
        assertThat(through(List.of(row), Format.JSONL)).containsExactly(row);
        assertThat(through(List.of(row), Format.JSONL, Format.TMX, Format.JSONL, Format.TMX))
                .extracting(Row::remarks)
                .containsExactly(row.remarks());
    }

    private static Row inTmx(Row row) {
        return new Row(inTmx(row.source()), inTmx(row.target()), row.confidence(), row.evidence(), row.verdict());
    }

    private static Side inTmx(Side side) {
        return new Side(
                side.document(),
                side.language(),
                side.sentences(),
                List.of(),
                List.of(),
                HostileText.legal(side.text()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TMX", "XLIFF", "MOSES"})
    void leaveOutWhatAReviewerCalledBad(Format format, @TempDir Path folder) throws IOException {
        List<Row> rows = Row.of(Samples.market());
        try (BitextWriter writer = format.writer(folder.resolve("a." + format.ending()), TmxOptions.DEFAULT)) {
            Counts counts = Counts.NONE;
            for (Row row : rows) {
                counts = counts.plus(writer.write(
                        new Row(row.source(), row.target(), row.confidence(), row.evidence(), Verdict.BAD)));
            }
            assertThat(counts).isEqualTo(new Counts(0, 1, 0, 0, 4, 0));
        }
    }

    @Test
    void aReviewerOutranksTheLeastConfidence(@TempDir Path folder) throws IOException {
        TmxOptions sure = TmxOptions.DEFAULT.withMinConfidence(0.99);
        try (BitextWriter writer = Tmx.writer(folder.resolve("a.tmx"), sure)) {
            Row row = Row.of(Samples.pair(0.5)).get(0);
            assertThat(writer.write(row).doubtful()).isEqualTo(1);
            Row good = new Row(row.source(), row.target(), 0.5, List.of(), Verdict.GOOD);
            assertThat(writer.write(good).written()).isEqualTo(1);
        }
    }

    @Test
    void linePairsGiveBackTexts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.moses");
        Moses.write(Samples.market(), file);
        List<Row> rows = new ArrayList<>();
        Format.MOSES.read(file, RowOptions.between(Language.CHINESE, Language.ENGLISH), rows::add);
        assertThat(rows)
                .hasSize(4)
                .extracting(row -> row.source().text())
                .first()
                .isEqualTo("河边集市开门了");
        assertThat(rows)
                .extracting(row -> row.target().text())
                .last()
                .asString()
                .isNotBlank();
        assertThatThrownBy(() -> Format.MOSES.read(file, RowOptions.DEFAULT, rows::add))
                .hasMessage(file + ": line pairs do not say their languages. Add --from and --to");
        Files.writeString(folder.resolve("a.en"), "one\n");
        assertThatThrownBy(() ->
                        Format.MOSES.read(file, RowOptions.between(Language.CHINESE, Language.ENGLISH), rows::add))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.en: it has fewer lines than the other file of the pair");
    }

    @Test
    void beadsHoldNoText(@TempDir Path folder) {
        assertThatThrownBy(() -> Format.BEADS.read(folder.resolve("a.align"), RowOptions.DEFAULT, row -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sentence numbers alone are no text");
    }

    @Test
    void aMemoryOfManyLanguagesNeedsTwoNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.tmx"),
                """
                <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="fr"><seg>y</seg></tuv>
                <tuv xml:lang="en"><seg>x</seg></tuv><tuv xml:lang="de"><seg>z</seg></tuv></tu></body></tmx>
                """);
        assertThatThrownBy(() -> Format.TMX.read(file, RowOptions.DEFAULT, row -> {}))
                .hasMessage(file + ": the unit 'x' is not in two languages but in 3."
                        + " Name the two that are wanted: --from and --to");
        List<Row> rows = new ArrayList<>();
        Format.TMX.read(file, RowOptions.between(Language.of("de"), Language.of("fr")), rows::add);
        assertThat(rows)
                .containsExactly(
                        new Row(side("", Language.of("de"), "z"), side("", Language.of("fr"), "y"), 1, List.of()));
        assertThat(XmlText.isBlank(rows.get(0).source().document())).isTrue();
    }
}
