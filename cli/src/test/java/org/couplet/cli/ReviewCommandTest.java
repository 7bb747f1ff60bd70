package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    @TempDir
    Path folder;

    private static Path article(String name) {
        return Testdata.articles().resolve(name);
    }

    @Test
    void makesAPageOfATableAndOfAMemory() throws IOException {
        Path table = folder.resolve("a.tsv");
        Path memory = folder.resolve("b.tmx");
        Ran.couplet("align", article("a19.txt"), article("a01.txt"), "-o", table);
        Ran.couplet("convert", table, memory);

        Ran beside = Ran.couplet("review", table);
        assertThat(beside.err())
                .as(beside.err())
                .endsWith("to %s: open it in a browser.\n".formatted(folder.resolve("a.html")));
        assertThat(Files.readString(folder.resolve("a.html"))).contains("18.6%", "\"title\":\"a\"");

        assertThat(Ran.couplet("review", memory, "-o", folder.resolve("page.html"))
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("page.html"))).contains("18.6%", "\"title\":\"page\"");
    }

    @Test
    void aRunWritesThePageOfAllPairs() throws IOException {
        Path out = folder.resolve("out");
        Ran ran = Ran.couplet("run", article("a19.txt"), article("a01.txt"), "-o", out, "--review");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out.resolve("review.html"))).contains("18.6%", "\"title\":\"review\"");
    }

    @Test
    void aPageIsNotReadBack() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<html>");
        Ran ran = Ran.couplet("review", page, "-o", folder.resolve("b.html"));

        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: a review page keeps what is done in the browser. ".formatted(page)
                        + "Open it there, save as TSV or TMX, and give that.");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
    }
}
