package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {
    @TempDir
    Path folder;

    private Path written(Xlsx.Order order) throws IOException {
        Path file = folder.resolve(order + ".xlsx");
        try (BitextWriter writer = Xlsx.writer(file, order)) {
            writer.write(Samples.market());
            writer.commit();
        }
        return file;
    }

    private static String sheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void putsTheMostDoubtfulFirstAndReadsThemInTheirOrder() throws IOException {
        Path doubt = written(Xlsx.Order.DOUBT);
        assertThat(sheet(doubt).indexOf("摊主老周")).isLessThan(sheet(doubt).indexOf("河边集市"));
        assertThat(Xlsx.read(doubt)).isEqualTo(Row.of(Samples.market()));
        assertThat(Xlsx.read(written(Xlsx.Order.TEXT))).isEqualTo(Row.of(Samples.market()));
    }

    @Test
    void isTheSameFileEveryTime() throws IOException {
        byte[] once = Files.readAllBytes(written(Xlsx.Order.TEXT));
        assertThat(Files.readAllBytes(written(Xlsx.Order.TEXT))).isEqualTo(once);
    }

    @Test
    void keepsTheHeaderInSightAndOffersVerdicts() throws IOException {
        assertThat(sheet(written(Xlsx.Order.TEXT)))
                .contains("<pane ySplit=\"1\"", "<autoFilter ref=\"A1:P6\"/>", "<formula1>\"good,bad\"</formula1>")
                .contains("sqref=\"B2:B6\"", "<colorScale>", "sqref=\"E2:E6\"");
    }

    /** LibreOffice 7.4 opened what we wrote, in order of doubt, with two verdicts and an edited text, and saved it. */
    @Test
    void readsWhatLibreOfficeSavedAfterAReview() throws IOException {
        List<Row> reviewed = Xlsx.read(Samples.FOLDER.resolve("market-reviewed.xlsx"));
        List<Row> before = Row.of(Samples.market());
        assertThat(reviewed).hasSize(5);
        assertThat(reviewed)
                .extracting(Row::verdict)
                .containsExactly(Verdict.OPEN, Verdict.GOOD, Verdict.BAD, Verdict.OPEN, Verdict.OPEN);
        assertThat(reviewed.get(1).target().text()).isEqualTo("Edited: _x000B_ 😀 & <b>\nsecond line");
        assertThat(reviewed.get(0)).isEqualTo(before.get(0));
        assertThat(reviewed.get(4)).isEqualTo(before.get(4));
    }

    @Test
    void saysWhatACellCannotHold() throws IOException {
        try (BitextWriter writer = Xlsx.writer(folder.resolve("a.xlsx"), Xlsx.Order.TEXT)) {
            assertThatThrownBy(() -> writer.write(Samples.pair("甲".repeat(32_768), "a")))
                    .isInstanceOf(InputException.class)
                    .hasMessage("a.zh: a cell takes 32,767 characters, not the 32,768 of '" + "甲".repeat(20)
                            + "…'. Write TSV, which takes any");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "number\tverdict\n");
        assertThatThrownBy(() -> Xlsx.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + ": this is no workbook. Save the table as .xlsx");
    }
}
