package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void theLongestChainAscendsInBothTexts() {
        // The third and fifth leave 10-12, 20-24, 40-60, 60-80.
        double[][] places = {{10, 12}, {20, 24}, {30, 90}, {40, 60}, {50, 5}, {60, 80}};
        assertThat(Chain.of(places)).isEqualTo(new Chain(6, 4));
    }

    @Test
    void theOrderInWhichTermsAreNamedIsNoMatter() {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            places.add(new double[] {10 * i, 7 * i + (i % 4 == 0 ? 60 : 0)});
        }
        Chain chain = Chain.of(places.toArray(double[][]::new));
        Collections.shuffle(places, new Random(2));
        assertThat(Chain.of(places.toArray(double[][]::new))).isEqualTo(chain);
    }

    @Test
    void termsThatStandTogetherInBothTextsAreOne() {
        assertThat(Chain.of(new double[][] {{10, 20}, {11, 21}, {12, 22}})).isEqualTo(new Chain(1, 1));
        assertThat(Chain.of(new double[][] {{10, 20}, {11, 50}})).isEqualTo(new Chain(2, 2));
    }

    @Test
    void termsAtOnePlaceDoNotFollowEachOther() {
        assertThat(Chain.of(new double[][] {{10, 20}, {10, 40}, {30, 40}})).isEqualTo(new Chain(3, 2));
    }

    @Test
    void ofNoTermThereIsNoChain() {
        assertThat(Chain.of(new double[0][])).isEqualTo(Chain.NONE);
        assertThat(Chain.NONE.evidence()).isZero();
    }

    @Test
    void evidenceIsTheNatsAgainstChance() {
        assertThat(new Chain(8, 8).evidence()).isCloseTo(Math.log(40320), within(1e-9));
        assertThat(new Chain(8, 4).evidence()).isCloseTo(Math.log(24 / 70.0), within(1e-9));
    }

    @Property(tries = 100)
    void chanceIsRarelyTakenForOrder(@ForAll int seed) {
        Random random = new Random(seed);
        int likely = 0;
        for (int k = 0; k < 100; k++) {
            double[][] places = new double[20][];
            for (int i = 0; i < places.length; i++) {
                places[i] = new double[] {1000 * random.nextDouble(), 1000 * random.nextDouble()};
            }
            likely += Chain.of(places).evidence() > 3 ? 1 : 0;
        }
        // e^-3 = .05 of them at most, on average.
        assertThat(likely).isLessThan(20);
    }

    @Property(tries = 50)
    void aTranslationOfWhichPartsAreMissingKeepsItsOrder(@ForAll int seed) {
        Random random = new Random(seed);
        List<double[]> places = new ArrayList<>();
        double target = 0;
        for (int i = 0; i < 30; i++) {
            target += 5 + random.nextInt(random.nextInt(10) == 0 ? 200 : 20);
            places.add(new double[] {10 * i, target});
        }
        assertThat(Chain.of(places.toArray(double[][]::new)).evidence()).isGreaterThan(50);
    }
}
