package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedTest {
    private static final ArticlePair PAIR = Testdata.articlePairs().get(0);

    @TempDir
    private Path folder;

    @Test
    void isABlockOfParagraphsThatTheTranslationHasElsewhere() throws IOException {
        Ran ran = run(exchanged(Files.readString(Testdata.articles().resolve(PAIR.target()))));

        assertThat(ran.err()).containsPattern("Moved: in .* beads? stands? in another order\\. Look at .*\\.tsv\\.");
        assertThat(Files.readString(folder.resolve("out/run.json"))).containsPattern("\"moved\": [1-9]");
    }

    @Test
    void isNothingWhereBothTextsTellAllInOneOrder() throws IOException {
        Ran ran = run(Files.readString(Testdata.articles().resolve(PAIR.target())));

        assertThat(ran.err()).doesNotContain("Moved:");
        assertThat(Files.readString(folder.resolve("out/run.json"))).contains("\"moved\": 0,");
    }

    private Ran run(String target) throws IOException {
        Path pile = Files.createDirectory(folder.resolve("pile"));
        Files.copy(Testdata.articles().resolve(PAIR.source()), pile.resolve("one.txt"));
        Files.writeString(pile.resolve("two.txt"), target);
        return Ran.couplet("run", pile, "-o", folder.resolve("out"));
    }

    /** The same with the second quarter of its paragraphs after the third. */
    private static String exchanged(String text) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n+")));
        int quarter = paragraphs.size() / 4;
        Collections.rotate(paragraphs.subList(quarter, 3 * quarter), quarter);
        return String.join("\n", paragraphs);
    }
}
