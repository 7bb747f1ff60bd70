package org.couplet.align.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.couplet.format.PairRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairScoresTest {
    /** {@code "a=b c=d"}: pairs parted by spaces. */
    private static List<PairRow> pairs(String pairs) {
        return Stream.of(pairs.split(" ", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", -1))
                .map(names -> new PairRow(names[0], names[1], 1, ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a1=b1 a2=b2           | a1=b1 a2=b3 a4=b4     | 1 | 3 | 2",
                "a1=b1                 | zh/a1.txt=en/b1.html  | 1 | 1 | 1",
                "zh/a1.zh.txt=b1.en    | /x/y/a1.zh.doc=b1.md  | 1 | 1 | 1",
                "zh/a1.zh.txt=b1       | a1=b1                 | 0 | 1 | 1",
                "a1=b1                 | b1.txt=a1.txt         | 1 | 1 | 1",
                "a1=b1                 | a1=b1 b1=a1           | 1 | 2 | 1",
                "a1=b1                 | a1=b1 x/a1.txt=b1.md  | 1 | 1 | 1",
                "a1=b1 b1=a1           | a1=b1                 | 1 | 1 | 1",
                "a1=b1 a1=b2           | a1=b1                 | 1 | 1 | 2",
                ".a=..b.c              | .a=..b.d              | 1 | 1 | 1",
                ".a=b                  | .c=b                  | 0 | 1 | 1",
                "a1=b1                 | ``                    | 0 | 0 | 1",
                "``                    | a1=b1                 | 0 | 1 | 0",
                "``                    | ``                    | 0 | 0 | 0"
            })
    void countsAsByHand(String gold, String found, long right, long named, long expected) {
        assertThat(PairScores.of(pairs(gold), pairs(found))).isEqualTo(new Score(right, named, right, expected));
    }
}
