package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.format.Jsonl;
import org.couplet.format.Row;
import org.couplet.format.Tmx;
import org.couplet.format.Tsv;
import org.couplet.format.Verdict;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void align() {
        table = folder.resolve("a.tsv");
        Path articles = Testdata.articles();
        Ran.couplet("align", articles.resolve("a07.txt"), articles.resolve("a16.txt"), "-o", table);
    }

    @Test
    void turnsATableIntoAnyFormAndBack() throws IOException {
        List<Path> way = List.of(
                table,
                folder.resolve("b.xlsx"),
                folder.resolve("c.jsonl"),
                folder.resolve("d.xlsx"),
                folder.resolve("e.tsv"));
        for (int i = 1; i < way.size(); i++) {
            Ran ran = Ran.couplet("convert", way.get(i - 1), way.get(i), "--order", i == 1 ? "doubt" : "text");
            assertThat(ran.code()).isZero();
        }
        assertThat(folder.resolve("e.tsv")).hasSameTextualContentAs(table);
    }

    @Test
    void takesAReviewersWord() throws IOException {
        List<Row> rows = new ArrayList<>(
                Tsv.read(table).stream().filter(row -> !row.isOneSided()).toList());
        Row first = rows.get(0);
        rows.set(0, new Row(first.source(), first.target(), first.confidence(), first.evidence(), Verdict.BAD));
        Tsv.write(rows, table);
        Files.writeString(
                table, Files.readString(table).replace(rows.get(1).target().text(), "Edited."));
        Path memory = folder.resolve("a.tmx");
        Ran ran = Ran.couplet("convert", table, memory);
        assertThat(ran.err())
                .isEqualTo(
                        """
                        Converted %s into %s: %d units.
                        The TMX leaves out 1 bead that a reviewer called bad.
                        """
                                .formatted(table, memory, rows.size() - 1));
        assertThat(Tmx.read(memory)).hasSize(rows.size() - 1);
        assertThat(Tmx.read(memory).get(0).variants().get(1).text()).isEqualTo("Edited.");
    }

    @Test
    void readsLinePairs() throws IOException {
        Files.writeString(folder.resolve("c.zh"), "梨\n桃\n");
        Files.writeString(folder.resolve("c.en"), "Pears\nPeaches\n");
        Path out = folder.resolve("c.jsonl");
        assertThat(Ran.couplet("convert", folder.resolve("c.moses"), out, "--from", "zh", "--to", "en")
                        .code())
                .isZero();
        assertThat(Jsonl.read(out)).extracting(row -> row.target().text()).containsExactly("Pears", "Peaches");
    }

    @Test
    void tellsNeighboursOnDemand() throws IOException {
        Path memory = folder.resolve("a.tmx");
        Ran.couplet("convert", table, memory, "--neighbours");
        String second = Tmx.read(memory).get(1).source().text();
        assertThat(Tmx.read(memory).get(0).prop("x-context-post")).hasValue(second);
        assertThat(Tmx.read(memory).get(0).prop("x-context-pre")).isEmpty();
        assertThat(Tmx.read(memory).get(2).prop("x-context-pre")).hasValue(second);
    }

    @Test
    void saysWhatItCannotDo() {
        Path out = folder.resolve("b.tsv");
        assertThat(Ran.couplet("convert", folder.resolve("a.doc"), out).complaint())
                .contains("'%s' ends in no known format".formatted(folder.resolve("a.doc")))
                .contains("Name the format with --read-as.");
        assertThat(Ran.couplet("convert", folder.resolve("a.align"), out).complaint())
                .contains("there is no such file");
        assertThat(Ran.couplet("convert", table, out, "--from", "zh").complaint())
                .contains("--from and --to belong together.");
        assertThat(Ran.couplet("convert", folder.resolve("no.moses"), out, "--from", "zh", "--to", "en")
                        .complaint())
                .contains("no.en: there is no such file or folder. Check the name.");
        assertThat(out).doesNotExist();
    }
}
