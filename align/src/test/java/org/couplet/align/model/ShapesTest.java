package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
                        "0-1", "1-0", "1-1", "1-2", "2-1", "1-3", "3-1", "1-4", "4-1", "1-5", "5-1", "1-6", "6-1",
                        "2-2", "2-3", "3-2", "2-4", "4-2");
    }

    @Test
    void noSideIsPreferred() {
        for (Shape shape : Shapes.ALL) {
            assertThat(Shapes.ALL).contains(new Shape(/* source= */ shape.target(), /* target= */ shape.source()));
            assertThat(Shapes.nats(shape.source(), shape.target()))
                    .isEqualTo(Shapes.nats(/* source= */ shape.target(), /* target= */ shape.source()));
        }
    }

    /** A tenth for 1-2, a quarter of that for each sentence more, a quarter again where both sides have several. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0.75",
        "1, 2, 0.1",
        "2, 1, 0.1",
        "1, 3, 0.025",
        "1, 4, 0.00625",
        "6, 1, 0.000390625",
        "2, 2, 0.00625",
        "2, 3, 0.0015625",
        "4, 2, 0.000390625"
    })
    void priorsAreChosenProbabilities(int source, int target, double probability) {
        assertThat(Shapes.nats(source, target)).isCloseTo(Math.log(probability), within(1e-12));
    }

    @Test
    void theMoreTermsASentenceHasTheMoreItCostsToLeaveAlone() {
        assertThat(Shapes.alone(0)).isCloseTo(Math.log(0.08), within(1e-12));
        assertThat(Shapes.alone(10)).isCloseTo(Math.log(0.08) - 0.8, within(1e-12));
    }
}
