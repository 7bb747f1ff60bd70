package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MixtureTest {
    private static double[] normal(long seed, int n, double mean, double deviation) {
        Random random = new Random(seed);
        return DoubleStream.generate(() -> mean + deviation * random.nextGaussian())
                .limit(n)
                .toArray();
    }

    private static final double[] DECOYS = normal(1, 400, -1, 0.8);

    private static final Mixture HALF_TRUE = new Mixture(
            DECOYS,
            DoubleStream.concat(DoubleStream.of(normal(2, 100, -1, 0.8)), DoubleStream.of(normal(3, 100, 7, 2)))
                    .toArray());

    @Test
    void tellsTrueMarginsFromThoseOfDecoys() {
        assertThat(HALF_TRUE.posterior(7)).isGreaterThan(0.99);
        assertThat(HALF_TRUE.posterior(-1)).isLessThan(0.02);
    }

    @Test
    void believesInNoPairWhereAllMarginsAreThoseOfDecoys() {
        Mixture none = new Mixture(DECOYS, normal(4, 200, -1, 0.8));
        assertThat(DoubleStream.of(normal(5, 200, -1, 0.8))
                        .map(none::posterior)
                        .max()
                        .orElseThrow())
                .isLessThan(0.5);
    }

    @Test
    void holdsToWhatIsUsualWithoutAnyPile() {
        Mixture usual = new Mixture(new double[0], new double[0]);
        assertThat(usual.posterior(Mixture.USUAL_CENTRE)).isLessThan(0.5);
        assertThat(usual.posterior(5)).isGreaterThan(0.5);
    }

    @Property
    void aLargerMarginIsNeverLessSure(
            @ForAll @DoubleRange(min = -20, max = 40) double margin, @ForAll @DoubleRange(max = 5) double more) {
        assertThat(HALF_TRUE.posterior(margin + more))
                .isBetween(0.0, 1.0)
                .isGreaterThanOrEqualTo(HALF_TRUE.posterior(margin) - 1e-12);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(LengthRatio.median(new double[] {4, 1, 2, 9})).isEqualTo(3, within(1e-12));
        assertThat(LengthRatio.median(new double[] {5, 1, 2})).isEqualTo(2, within(1e-12));
        assertThat(LengthRatio.median(new double[0])).isZero();
    }
}
