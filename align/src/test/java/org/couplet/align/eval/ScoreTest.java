package org.couplet.align.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "3, 4, 3, 6, 0.75, 0.5, 0.6",
        "1, 1, 1, 1, 1, 1, 1",
        "2, 4, 1, 4, 0.5, 0.25, 0.333333",
        "0, 4, 0, 4, 0, 0, 0",
        "0, 0, 0, 4, 0, 0, 0",
        "0, 4, 0, 0, 0, 0, 0",
        "0, 0, 0, 0, 0, 0, 0"
    })
    void dividesAndNeverByZero(
            long right, long found, long recalled, long expected, double precision, double recall, double f1) {
        Score score = new Score(right, found, recalled, expected);
        assertThat(score.precision()).isEqualTo(precision);
        assertThat(score.recall()).isEqualTo(recall);
        assertThat(score.f1()).isCloseTo(f1, within(1e-6));
    }

    @Test
    void poolsBeforeItDivides() {
        Score pooled = new Score(1, 1, 1, 1).plus(new Score(0, 9, 1, 3)).plus(Score.NONE);
        assertThat(pooled).isEqualTo(new Score(1, 10, 2, 4));
        assertThat(pooled.precision()).isEqualTo(0.1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 0, 0", "2, 1, 0, 0", "0, 0, 2, 1", "0, 0, -1, 0"})
    void refusesMoreHitsThanThereAre(long right, long found, long recalled, long expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(right, found, recalled, expected))
                .withMessage("%d right of %d, %d recalled of %d", right, found, recalled, expected);
    }
}
