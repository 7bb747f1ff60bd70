package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class ViewTest {
    @Test
    void identityStandsInPlace() {
        assertThat(View.of("三月").original(new Span(1, 2))).isEqualTo(new Span(1, 2));
    }

    @Test
    void whatWasLeftOutBelongsToTheUnitBefore() {
        View view = Repair.of("落實(shí)了").view();
        assertThat(view.text()).isEqualTo("落實了");
        assertThat(view.original(new Span(1, 2))).isEqualTo(new Span(1, 7));
        assertThat(view.original(new Span(2, 3))).isEqualTo(new Span(7, 8));
    }

    @Test
    void whatWasLeftOutInFrontBelongsToTheFirstUnit() {
        assertThat(Repair.of("\u0000\u0000a").view().original(new Span(0, 1))).isEqualTo(new Span(0, 3));
    }

    @Test
    void everyUnitOfAnExpansionCoversAllOfItsOriginal() {
        View view = Normal.of("3㎏!");
        assertThat(view.text()).isEqualTo("3kg!");
        assertThat(view.original(new Span(1, 2))).isEqualTo(new Span(1, 2));
        assertThat(view.original(new Span(2, 3))).isEqualTo(new Span(1, 2));
        assertThat(view.original(new Span(3, 4))).isEqualTo(new Span(2, 3));
    }

    @Test
    void originalOfAnEmptyRangeIsEmpty() {
        View view = Normal.of("a\u200Bb\u200B");
        assertThat(view.text()).isEqualTo("ab");
        assertThat(view.original(new Span(0, 0))).isEqualTo(new Span(0, 0));
        assertThat(view.original(new Span(1, 1))).isEqualTo(new Span(2, 2));
        assertThat(view.original(new Span(2, 2))).isEqualTo(new Span(4, 4));
    }

    @Test
    void rejectsARangePastTheEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> View.of("ab").original(new Span(1, 3)))
                .withMessage("Span[start=1, end=3] must end by 2");
    }

    @Test
    void rejectsANextViewOfALongerText() {
        assertThatIllegalArgumentException().isThrownBy(() -> View.of("ab").then(View.of("abc")));
        assertThatIllegalArgumentException().isThrownBy(() -> View.of("ab").then(Normal.of("a  b")));
    }

    @Property
    void originalIsMonotoneAndCovers(@ForAll String text) {
        checkLaws(Normal.of(text), text.length());
        checkLaws(Repair.of(text).view(), text.length());
    }

    @Property
    void compositionIsOneStepAfterTheOther(@ForAll String text) {
        View first = Repair.of("行(xíng)" + text + "  \u0001").view();
        View second = Normal.of(first.text());
        View both = first.then(second);
        assertThat(both.text()).isEqualTo(second.text());
        for (int i = 0; i < both.text().length(); i++) {
            for (int j = i + 1; j <= Math.min(i + 3, both.text().length()); j++) {
                Span span = new Span(i, j);
                assertThat(both.original(span)).isEqualTo(first.original(second.original(span)));
            }
        }
    }

    private static void checkLaws(View view, int length) {
        int n = view.text().length();
        Span before = new Span(0, 0);
        for (int i = 0; i < n; i++) {
            Span unit = view.original(new Span(i, i + 1));
            assertThat(unit.isEmpty()).isFalse();
            assertThat(unit.start()).isBetween(before.start(), before.end());
            assertThat(unit.end()).isGreaterThanOrEqualTo(before.end());
            before = unit;
        }
        if (n > 0) {
            assertThat(view.original(new Span(0, n))).isEqualTo(new Span(0, length));
        }
    }
}
