package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.couplet.align.eval.Score;
import org.couplet.align.eval.SentenceScores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyCsvTest {
    private static final String HEAD =
            "date,commit,set,mode,lexicon,documents,lines,strict,lax,group,ece-strict,ece-group,seconds,cores";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("accuracy.csv");
    }

    private AccuracyCsv on(int day, String commit) {
        return new AccuracyCsv(file, LocalDate.of(2026, 11, day), commit, 2);
    }

    /** F1 of a half, two thirds and one. */
    private static Result result(String set, Mode mode, String lexicon, double seconds) {
        SentenceScores scores = new SentenceScores(new Score(1, 2, 1, 2), new Score(2, 3, 2, 3), new Score(1, 1, 1, 1));
        return new Result(set, 6, 3414, mode, lexicon, scores, Reliability.NONE, seconds);
    }

    @Test
    void rowsHaveAHead() throws IOException {
        on(20, "abc1234").put(result("novels-zh-en", Mode.SINGLE, "none", 3.14));
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        HEAD,
                        "2026-11-20,abc1234,novels-zh-en,single,none,6,3414,0.5000,0.6667,1.0000,0.0000,0.0000,3.1,2");
    }

    @Test
    void measuringAgainReplacesARow() throws IOException {
        on(20, "abc1234").put(result("novels-zh-en", Mode.SINGLE, "none", 3));
        on(20, "abc1234").put(result("novels-zh-en", Mode.BATCH, "none", 4));
        on(21, "abc1234").put(result("novels-zh-en", Mode.SINGLE, "none", 5));
        assertThat(Files.readAllLines(file)).hasSize(3).satisfies(rows -> {
            assertThat(rows.get(1))
                    .startsWith("2026-11-21,abc1234,novels-zh-en,single,")
                    .endsWith(",5.0,2");
            assertThat(rows.get(2))
                    .startsWith("2026-11-20,abc1234,novels-zh-en,batch,")
                    .endsWith(",4.0,2");
        });
    }

    @Test
    void anotherCommitSetModeOrLexiconIsAnotherRow() throws IOException {
        on(20, "abc1234").put(result("novels-zh-en", Mode.SINGLE, "none", 3));
        on(20, "abc1234-dirty").put(result("novels-zh-en", Mode.SINGLE, "none", 3));
        on(20, "abc1234").put(result("novels-zh-en-2", Mode.SINGLE, "none", 3));
        on(20, "abc1234").put(result("novels-zh-en", Mode.BATCH, "none", 3));
        on(20, "abc1234").put(result("novels-zh-en", Mode.SINGLE, "starter", 3));
        assertThat(Files.readAllLines(file)).hasSize(6);
    }

    @Test
    void quotesWhatHasAComma() throws IOException {
        Result result = result("novels-zh-en", Mode.SINGLE, "words, \"mine\".tsv", 3);
        on(20, "abc1234").put(result);
        on(21, "abc1234").put(result);
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2026-11-21,abc1234,novels-zh-en,single,\"words, \"\"mine\"\".tsv\",6,");
    }

    @Test
    void todayHasACommitAndCores() {
        AccuracyCsv today = AccuracyCsv.today(file);
        assertThat(today.table().commit()).isNotEmpty().doesNotContainAnyWhitespaces();
        assertThat(today.cores()).isPositive();
    }
}
