package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({
        "a.tmx, TMX",
        "x/a.b.TMX, TMX",
        "a.tsv, TSV",
        "a.jsonl, JSONL",
        "a.moses, MOSES",
        "a.align, BEADS",
        "a.beads, BEADS",
        "a.xlsx, XLSX",
        "a.xliff, XLIFF",
        "a.XLF, XLIFF"
    })
    void isKnownByTheEndingOfAFile(Path file, Format format) {
        assertThat(Format.of(file)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "tmx", "a.", "tmx/a"})
    void isUnknownByOtherEndings(Path file) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Format.of(file))
                .withMessage(
                        "'%s' ends in no known format; known are .tmx, .tsv, .jsonl, .moses, .beads, .align,"
                                + " .xlsx, .xliff, .xlf, .review, .html",
                        file);
    }

    @ParameterizedTest
    @CsvSource({"tmx, TMX", "TSV, TSV", "jsonl, JSONL", "moses, MOSES", "beads, BEADS", "xlsx, XLSX", "xliff, XLIFF"})
    void isKnownByName(String name, Format format) {
        assertThat(Format.named(name)).isEqualTo(format);
    }

    @Test
    void isUnknownByOtherNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Format.named("docx"))
                .withMessage(
                        "'docx' is no format; known are tmx, tsv, jsonl, moses, beads, align, xlsx, xliff, xlf, review, html");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void knowsItsOwnEnding(Format format) {
        assertThat(Format.of(Path.of("a." + format.ending()))).isEqualTo(format);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void accountsForEveryBead(Format format, @TempDir Path folder) throws IOException {
        try (BitextWriter writer = format.writer(folder.resolve("a." + format.ending()), TmxOptions.DEFAULT)) {
            assertThat(writer.write(Samples.market()).beads()).isEqualTo(5);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
