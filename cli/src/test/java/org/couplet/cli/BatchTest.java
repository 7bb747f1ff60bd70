package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.couplet.format.Format;
import org.couplet.format.TmxOptions;
import org.couplet.read.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class BatchTest {
    @Command
    private static final class Quiet {
        @Mixin
        private Console console;
    }

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final Quiet quiet = new Quiet();
    private KnownPair pair;

    @BeforeEach
    void writePair() throws IOException {
        new CommandLine(quiet).setErr(new PrintWriter(said)).parseArgs("--quiet");
        pair = new KnownPair("henan", file("henan.zh.txt", "我们在河南。"), file("henan.en.txt", "We are in Henan."));
    }

    private TextFile file(String name, String text) throws IOException {
        return TextFile.of(Files.writeString(folder.resolve(name), text), ReadOptions.DEFAULT);
    }

    @Test
    void aPairThatTakesTooLongIsSetAside() throws IOException {
        Path out = folder.resolve("out");

        Batch.Outcome late = batch(Duration.ZERO).all(List.of(pair), out, 2, quiet.console);
        assertThat(late.aligned()).isZero();
        assertThat(late.skipped())
                .extracting(LeftOut::reason)
                .containsExactly(
                        "henan: aligning took longer than 0 minutes. Cut its texts into parts, or give it more with "
                                + "--pair-minutes.");
        assertThat(said.toString()).startsWith("couplet: skipped henan: aligning took longer");
        assertThat(out.resolve("henan.tsv")).doesNotExist();

        Batch.Outcome again = batch(Duration.ofDays(1)).all(List.of(pair), out, 2, quiet.console);
        assertThat(again.aligned()).isEqualTo(1);
        assertThat(out.resolve("henan.tsv")).exists();
    }

    private static Batch batch(Duration most) {
        return new Batch(new Aligners(), new TimeLimit(most), Format.TSV, TmxOptions.DEFAULT);
    }
}
