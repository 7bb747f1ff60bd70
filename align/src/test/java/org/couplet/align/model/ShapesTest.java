package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.couplet.align.search.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
    @Test
    void allAreOneToSixWithOneAndTheCommonOfSeveral() {
        assertThat(Shapes.ALL)
                .extracting(shape -> shape.source() + "-" + shape.target())
                .containsExactlyInAnyOrder(
                        "1-1", "1-2", "2-1", "1-3", "3-1", "1-4", "4-1", "1-5", "5-1", "1-6", "6-1", "2-2", "2-3",
                        "3-2", "2-4", "4-2");
        assertThat(Shapes.ALL).allMatch(shape -> Math.max(shape.source(), shape.target()) <= Shapes.LONGEST);
    }

    @Test
    void noSideIsPreferred() {
        for (Shape shape : Shapes.ALL) {
            Shape mirror = new Shape(/* source= */ shape.target(), /* target= */ shape.source());
            assertThat(usual(mirror)).isEqualTo(usual(shape));
        }
    }

    @Test
    void usualSharesAreOneInAll() {
        assertThat(Arrays.stream(Shapes.usual()).sum()).isCloseTo(1, within(1e-12));
    }

    /** A tenth for 1-2, a quarter of that for each sentence more, a quarter again where both sides have several. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 0.1",
        "2, 1, 0.1",
        "1, 3, 0.025",
        "1, 4, 0.00625",
        "6, 1, 0.000390625",
        "2, 2, 0.00625",
        "2, 3, 0.0015625",
        "4, 2, 0.000390625"
    })
    void usualSharesAreInTheirProportion(int source, int target, double share) {
        assertThat(usual(new Shape(source, target)) / usual(new Shape(1, 1))).isCloseTo(share / 0.75, within(1e-12));
    }

    private static double usual(Shape shape) {
        return Shapes.usual()[Shapes.ALL.indexOf(shape)];
    }
}
