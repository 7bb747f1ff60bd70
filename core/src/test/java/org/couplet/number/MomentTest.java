package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.couplet.number.Moment.ABSENT;

import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final Span SPAN = new Span(0, 4);

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
