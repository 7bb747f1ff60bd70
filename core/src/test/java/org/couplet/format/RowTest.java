package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What TSV and JSONL have in common. */
class RowTest {
    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Double> confidence = Arbitraries.doubles().between(0, 1).ofScale(17);
        return Combinators.combine(
                        sides(), sides(), confidence, evidence().list().ofMaxSize(3), Arbitraries.of(Verdict.class))
                .as(Row::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Side> sides() {
        Arbitrary<Language> language =
                Arbitraries.of("zh", "zh-Hant", "en", "pt-BR").map(Language::of);
        Arbitrary<List<Integer>> paragraphs =
                Arbitraries.integers().between(0, 999_999_999).list().ofMaxSize(3);
        Arbitrary<Span> span = Arbitraries.integers()
                .between(0, 400_000_000)
                .tuple2()
                .map(ends -> new Span(ends.get1(), ends.get1() + ends.get2()));
        Arbitrary<List<Span>> offsets = span.list().ofMaxSize(3);
        return Combinators.combine(HostileText.strings(), language, paragraphs, offsets, HostileText.strings())
                .as((document, tag, numbers, spans, text) ->
                        new Side(document, tag, spans.stream().map(Span::start).toList(), numbers, spans, text));
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(Arbitraries.of(Evidence.Kind.class), HostileText.strings(), HostileText.strings())
                .as(Evidence::new);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void tsvGivesBackWhatWasWritten(@ForAll("rows") List<Row> rows) throws IOException {
        Path file = Files.createTempFile("couplet", ".tsv");
        try {
            Tsv.write(rows, file);
            assertThat(Tsv.read(file)).isEqualTo(rows);
            assertThat(Files.readString(file).split("\\R", -1)).hasSize(rows.size() + 2);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void jsonlGivesBackWhatWasWritten(@ForAll("rows") List<Row> rows) throws IOException {
        Path file = Files.createTempFile("couplet", ".jsonl");
        try {
            Jsonl.write(rows, file);
            assertThat(Jsonl.read(file)).isEqualTo(rows);
            assertThat(Files.readString(file).split("\\R", -1)).hasSize(rows.size() + 1);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void holdEveryBeadOfABitext(@TempDir Path folder) throws IOException {
        List<Row> rows = Row.of(Samples.market());
        assertThat(Tsv.write(Samples.market(), folder.resolve("a.tsv"))).isEqualTo(Counts.written(5, 0));
        assertThat(Jsonl.write(Samples.market(), folder.resolve("a.jsonl"))).isEqualTo(Counts.written(5, 0));
        assertThat(Tsv.read(folder.resolve("a.tsv"))).isEqualTo(rows);
        assertThat(Jsonl.read(folder.resolve("a.jsonl"))).isEqualTo(rows);
    }

    @Test
    void tellEverythingAboutABead() throws IOException {
        assertThat(Row.of(Samples.market()).get(2).target())
                .isEqualTo(new Side(
                        "market-input.en.txt",
                        Language.ENGLISH,
                        List.of(2, 3),
                        List.of(2),
                        List.of(new Span(149, 193), new Span(194, 220)),
                        "Old Zhou had brought forty baskets of pears. All were gone before noon."));
        assertThat(Row.of(Samples.market()).get(4).source())
                .isEqualTo(new Side("market-input.zh.txt", Language.SIMPLIFIED, List.of(), List.of(), List.of(), ""));
    }
}
