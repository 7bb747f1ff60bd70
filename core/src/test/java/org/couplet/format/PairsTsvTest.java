package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTsvTest {
    private static final PairRow PAIR = new PairRow(
            "zh/集市.txt", "en/market.txt", 0.97, "1.2万=12,000; 周=Zhou", "part", "27/30", ".48 of the source");

    @TempDir
    Path folder;

    private List<PairRow> read(String lines) throws IOException {
        return PairsTsv.read(Files.writeString(folder.resolve("pairs.tsv"), lines));
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Path file = folder.resolve("pairs.tsv");
        List<PairRow> pairs = List.of(PAIR, new PairRow("a", "b", 1e-5, ""), new PairRow("c", "d", 0, "x y"));
        PairsTsv.write(pairs, file);
        assertThat(file)
                .content()
                .isEqualTo(
                        """
                        source\ttarget\tconfidence\tevidence\tkind\torder\tcovers
                        zh/集市.txt\ten/market.txt\t0.97\t1.2万=12,000; 周=Zhou\tpart\t27/30\t.48 of the source
                        a\tb\t1.0E-5\t\t\t\t
                        c\td\t0.0\tx y\t\t\t
                        """);
        assertThat(PairsTsv.read(file)).isEqualTo(pairs);
    }

    @Test
    void whatIsNoPairStandsInRemarksThatReadingPassesOver() throws IOException {
        Path file = folder.resolve("pairs.tsv");
        PairRow alone = new PairRow("en/fe\trry.txt", "", 0, "it holds no text to compare", "alone", "", "");
        PairsTsv.write(List.of(PAIR), List.of(alone), file);
        assertThat(Files.readAllLines(file)).endsWith("# en/fe rry.txt\t\t0.0\tit holds no text to compare\talone\t\t");
        assertThat(PairsTsv.read(file)).containsExactly(PAIR);
    }

    @Test
    void aNameThatLooksLikeARemarkIsReadBackAsAPath() throws IOException {
        Path file = folder.resolve("pairs.tsv");
        PairsTsv.write(List.of(new PairRow("#1.zh.txt", "#1.en.txt", 1, "")), file);
        assertThat(PairsTsv.read(file)).containsExactly(new PairRow("./#1.zh.txt", "./#1.en.txt", 1, ""));
    }

    @Test
    void keepsEvidenceInItsCell() throws IOException {
        StringBuilder out = new StringBuilder();
        PairsTsv.write(List.of(new PairRow("a", "b", 1, "x\ty\r\nz")), List.of(), out);
        assertThat(out).endsWith("a\tb\t1.0\tx y z\t\t\t\n");
    }

    @Test
    void readsTwoColumnsAndPassesOverRemarks() throws IOException {
        assertThat(read("\uFEFFSource\tTarget\n# by hand\n\na \t b\r\nC:\\texts\\new.txt\td\n"))
                .containsExactly(new PairRow("a", "b", 1, ""), new PairRow("C:\\texts\\new.txt", "d", 1, ""));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "1, 1", "1.0E-5, 0.00001", "0, 0", "sure, 1", "17, 1", "-1, 1", "'', 1"})
    void takesAThirdColumnForConfidenceWhereItIsOne(String cell, double confidence) throws IOException {
        assertThat(read("a\tb\t" + cell)).containsExactly(new PairRow("a", "b", confidence, ""));
    }

    @ParameterizedTest
    @CsvSource({"a", "'a\t'", "'\tb'", "'a b'", "'a\t \t0.5'"})
    void saysWhichLineNamesNoPair(String line) {
        assertThatThrownBy(() -> read("x\ty\n" + line + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessage(folder.resolve("pairs.tsv")
                        + ":2: the line names no two documents. Write SOURCE, a tab, and TARGET");
    }

    @Test
    void refusesANameThatWouldBreakTheTable() {
        Path file = folder.resolve("pairs.tsv");
        assertThatThrownBy(() -> PairsTsv.write(List.of(PAIR, new PairRow("a\tb", "c", 1, "")), file))
                .isInstanceOf(InputException.class)
                .hasMessage("a\tb: a tab or line break cannot stand in a list. Rename the file");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAConfidenceBeyondOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairRow("a", "b", 1.5, ""))
                .withMessage("confidence 1.5 is not in [0, 1]");
    }
}
