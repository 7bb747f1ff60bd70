package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files beside the input are what every format makes of it; {@code -Dcouplet.golden=write} writes them anew. */
class GoldenTest {
    private static final TmxOptions OPTIONS = TmxOptions.DEFAULT
            .withCreated(Instant.parse("2026-11-20T08:30:00Z"))
            .withMinConfidence(0.4);

    @ParameterizedTest
    @CsvSource({
        "TMX, market.tmx, market.tmx",
        "TSV, market.tsv, market.tsv",
        "JSONL, market.jsonl, market.jsonl",
        "BEADS, market.align, market.align",
        "MOSES, market.moses, market.zh market.en"
    })
    void writesTheGoldenFile(Format format, String name, String files, @TempDir Path folder) throws IOException {
        boolean anew = "write".equals(System.getProperty("couplet.golden"));
        Path out = anew ? Samples.FOLDER : folder;
        try (BitextWriter writer = format.writer(out.resolve(name), OPTIONS)) {
            writer.write(Samples.market());
            writer.commit();
        }
        for (String file : List.of(files.split(" "))) {
            assertThat(out.resolve(file)).hasSameTextualContentAs(Samples.FOLDER.resolve(file));
            assertThat(Files.readAllBytes(out.resolve(file))).doesNotContain('\r');
        }
    }
}
