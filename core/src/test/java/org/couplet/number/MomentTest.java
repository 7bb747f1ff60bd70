package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.couplet.number.Moment.ABSENT;

import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    private static final Span SPAN = new Span(0, 4);

    @ParameterizedTest
    @CsvSource({
        "2023年12月4日, 12月4日, true",
        "2023年12月4日, 2023年, true",
        "2023年12月4日, 4日, true",
        "2023年12月4日, 12月5日, false",
        "2023年12月4日, 2022年12月4日, false",
        "12月4日, 2023年, false",
        "1994年, 20世纪90年代, true",
        "20世纪90年代, 1994年, true",
        "2000年, 20世纪90年代, false",
        "09:00, 上午9时, true",
        "09:30, 上午9时, false",
        "09:00, 9日, false",
    })
    void agreesWithWhatSaysTheSameInPart(String one, String other, boolean agrees) {
        Moment first = Dates.in(one).get(0);
        Moment second = Dates.in(other).get(0);
        assertThat(first.agrees(second)).isEqualTo(agrees);
        assertThat(second.agrees(first)).isEqualTo(agrees);
    }

    @Test
    void fullDateMeetsPartialOnesByItsOtherKeys() {
        assertThat(Moment.date(SPAN, 2023, 12, 4).keys()).containsExactly("2023-12-04", "--12-04", "2023");
        assertThat(Moment.date(SPAN, 2023, 12, ABSENT).keys()).containsExactly("2023-12", "--12", "2023");
        assertThat(Moment.date(SPAN, ABSENT, 12, 4).keys()).containsExactly("--12-04");
    }

    @Test
    void loneYearOrDayIsTheBareNumber() {
        assertThat(Moment.date(SPAN, 1988, ABSENT, ABSENT).key()).isEqualTo("1988");
        assertThat(Moment.date(SPAN, ABSENT, ABSENT, 18).key()).isEqualTo("18");
    }

    @Test
    void refusesWhatIsNoMoment() {
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.date(SPAN, 2023, 13, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.date(SPAN, ABSENT, ABSENT, ABSENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Moment.time(SPAN, 25, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(SPAN, 2023, 12, 4, 9, 30, false));
    }
}
