package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                | a command is missing: run, pair, align, convert, eval or tmx. See 'couplet --help'.
            rnu                               | 'rnu' is no command; known are run, pair, align, convert, review, eval, tmx, help. See 'couplet --help'.
            alogn x                           | 'alogn' is no command; known are run, pair, align, convert, review, eval, tmx, help. \
            Did you mean 'align' or 'eval'? See 'couplet --help'.
            run                               | Missing required options and parameters: '--output=DIR', 'INPUT'. \
            See 'couplet run --help'.
            run x                             | Missing required option: '--output=DIR'. See 'couplet run --help'.
            run x -o y --frm zh               | Unknown option: '--frm'. Did you mean '--from'? See 'couplet run --help'.
            run x -o y --from xx              | Invalid value for option '--from': 'xx' is no language that ISO 639 knows. \
            See 'couplet run --help'.
            run x -o y --to 12-               | Invalid value for option '--to': '12-' is not a language tag such as zh, \
            zh-Hant or en-US. See 'couplet run --help'.
            run x -o y --encoding klingon     | Invalid value for option '--encoding': Java knows no encoding 'klingon'. \
            See 'couplet run --help'.
            run . -o y --min-confidence 2     | --min-confidence 2.0 is not in [0, 1]. See 'couplet run --help'.
            run . -o y --min-confidence 0,5   | Invalid value for option '--min-confidence': '0,5' is not a number. \
            See 'couplet run --help'.
            run . -o y --tmx-lang zh=!        | Invalid value for option '--tmx-lang': '!' is not a language tag such as \
            zh, zh-Hant or en-US. See 'couplet run --help'.
            run . -o y --tmx-lang zh          | Invalid value for option '--tmx-lang': 'zh' is not LANG=TAG, as zh=zh-Hans \
            is. See 'couplet run --help'.
            run . -o y --tmx-lang =zh         | Invalid value for option '--tmx-lang': '' is not a language tag such as \
            zh, zh-Hant or en-US. See 'couplet run --help'.
            run . -o y --tmx-lang xx=zh       | Invalid value for option '--tmx-lang': 'xx' is no language that ISO 639 \
            knows. See 'couplet run --help'.
            run . -o y --tmx-lang zh=klingon  | Invalid value for option '--tmx-lang': 'klingon' is no language that ISO 639 \
            knows. See 'couplet run --help'.
            run . -o y --tmx-lang zh=zh_CN    | Invalid value for option '--tmx-lang': 'zh_CN' is not written with '-', as \
            zh-Hans is. See 'couplet run --help'.
            run . -o y --threads two          | Invalid value for option '--threads': 'two' is not a number. \
            See 'couplet run --help'.
            run . -o -                        | Invalid value for option '--output': '-' is no file name; write /dev/stdin or \
            /dev/stdout, or ./- for a file that is called so. See 'couplet run --help'.
            run . -o=                         | Invalid value for option '--output': the path is empty. \
            See 'couplet run --help'.
            run . -o y --pair-minutes 0       | --pair-minutes 0 is less than 1. See 'couplet run --help'.
            run . -o y --threads 0            | --threads 0 is less than 1. See 'couplet run --help'.
            align a b -o x.doc                | 'x.doc' ends in no known format; known are .tmx, .tsv, .jsonl, .moses, \
            .beads, .align, .xlsx, .xliff, .xlf, .review, .html. Name the format with --format. See 'couplet align --help'.
            align a b -o x --format doc       | Invalid value for option '--format': 'doc' is no format; known are tmx, tsv, \
            jsonl, moses, beads, align, xlsx, xliff, xlf, review, html. See 'couplet align --help'.
            align a -o x.tmx                  | give SOURCE and TARGET, or --pairs FILE.tsv, or --by-name DIR. \
            See 'couplet align --help'.
            align a b --by-name d -o x.tmx    | give SOURCE and TARGET, or --pairs FILE.tsv, or --by-name DIR. \
            See 'couplet align --help'.
            align a b c -o x.tmx              | Unmatched argument at index 3: 'c'. See 'couplet align --help'.
            eval a                            | Missing required parameter: 'AUTO'. See 'couplet eval --help'.
            """)
    void saysInOneLineWhatIsWrongWithTheArguments(String arguments, String complaint) {
        Ran ran = Ran.couplet(
                arguments.lines().flatMap(line -> Stream.of(line.split(" "))).toArray());

        assertThat(ran.complaint()).isEqualTo("couplet: " + complaint);
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "pair --help", "align --help", "eval -h"})
    void helpsWithExamplesThatFitEightyColumns(String arguments) {
        Ran ran = Ran.couplet((Object[]) arguments.split(" "));

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: couplet").contains("\nExamples:\n  couplet ");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
        // A footer that is too long is broken, and its rest starts in the first column in small letters.
        assertThat(ran.out().substring(ran.out().indexOf("Examples:")).lines())
                .noneMatch(line -> line.matches("[a-z(].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "pair", "align", "eval"})
    void helpsTheSameHoweverItIsAsked(String command) {
        assertThat(Ran.couplet("help", command)).isEqualTo(Ran.couplet(command, "--help"));
    }

    @Test
    void namesTheOptionsOfEveryCommandLast() {
        for (String command : new String[] {"run", "pair", "align", "eval"}) {
            assertThat(Ran.couplet(command, "--help").out()).containsSubsequence(" --quiet ", " --debug ", " --help ");
        }
    }

    @Test
    void saysItsVersion() {
        Ran ran = Ran.couplet("--version");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("couplet "));
    }

    /** As {@code couplet pair ARTICLES >/dev/full} and {@code couplet pair ARTICLES | head -1} do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device| 1| couplet: stdout: No space left on device. Free some, or name another place.",
                "Broken pipe| 0| ''"
            })
    void losesNoResultsSilently(String failure, int code, String complaint) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };

        assertThat(Main.run(broken, err, "--version")).isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo(complaint);
    }

    @Test
    void tracesOnlyOnDemand(@TempDir Path folder) {
        Path missing = folder.resolve("missing");

        assertThat(Ran.couplet("pair", missing).complaint())
                .isEqualTo("couplet: %s: there is no such file or folder. Check the name.".formatted(missing));
        assertThat(Ran.couplet("pair", missing, "--debug").err()).contains("\tat org.couplet.");
    }
}
