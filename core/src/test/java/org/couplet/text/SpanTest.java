package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 0", "2, 1"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[%d, %d)".formatted(start, end));
    }

    @Test
    void cutsTextsAndLists() {
        assertThat(new Span(0, 2).of("我们走")).isEqualTo("我们");
        assertThat(new Span(1, 3).of(List.of("a", "b", "c"))).containsExactly("b", "c");
        assertThat(new Span(2, 2).of("我们走")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1, 3, true", "0, 2, 2, 3, false", "1, 1, 0, 3, false", "0, 5, 2, 3, true"})
    void overlapsWhereTheyShareAPosition(int a, int b, int c, int d, boolean overlap) {
        assertThat(new Span(a, b).overlaps(new Span(c, d))).isEqualTo(overlap);
        assertThat(new Span(c, d).overlaps(new Span(a, b))).isEqualTo(overlap);
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(List.of(new Span(2, 3), new Span(0, 4), new Span(0, 1)).stream()
                        .sorted())
                .containsExactly(new Span(0, 1), new Span(0, 4), new Span(2, 3));
    }
}
