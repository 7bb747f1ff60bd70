package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0    | 75    | Aligning 5,000 pairs: 1 min so far.
            1200 | 60    | Aligning: 1,200 of 5,000 pairs, 20 a second, 3 min left.
            4990 | 500   | Aligning: 4,990 of 5,000 pairs, 10 a second, 1 s left.
            10   | 60    | Aligning: 10 of 5,000 pairs, 10 a minute, 8 h 19 min left.
            5000 | 60    | Aligning: 5,000 of 5,000 pairs, 83 a second, 0 s left.
            """)
    void saysHowFarItIs(long done, long seconds, String line) {
        assertThat(new Pace("Aligning", "pair", 5000).line(done, Duration.ofSeconds(seconds)))
                .isEqualTo(line);
    }

    @Test
    void saysHowLongItTook() {
        assertThat(new Pace("Aligning", "pair", 5000).ended(Duration.ofMillis(83_120)))
                .isEqualTo("Aligning: 5,000 pairs in 83.1 s.");
    }
}
