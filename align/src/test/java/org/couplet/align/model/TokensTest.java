package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Tokens TOKENS = new Tokens(Sides.of(4, new int[] {3, 0, 3}, new int[] {}, new int[] {0}));

    @Test
    void standOneAfterTheOther() {
        assertThat(TOKENS.sentences()).isEqualTo(3);
        assertThat(TOKENS.starts).containsExactly(0, 2, 2, 3);
        assertThat(TOKENS.types).containsExactly(0, 3, 0);
    }

    @Test
    void termsKeepTheirPlaces() {
        Side side = Sides.random(new Random(1), 9, 9);
        Tokens tokens = new Tokens(side);
        int terms = 0;
        for (int i = 0; i < 9; i++) {
            assertThat(Arrays.copyOfRange(tokens.places, tokens.starts[i], tokens.starts[i + 1]))
                    .isEqualTo(side.places()[i]);
            terms += side.places()[i].length;
        }
        assertThat(tokens.places).hasSize(terms);
        assertThat(terms).isPositive();
    }

    @Test
    void aTermThatStandsTwiceCountsLessThanTwice() {
        assertThat(TOKENS.weights[0]).isEqualTo(1);
        assertThat((double) TOKENS.weights[1]).isCloseTo(1.6245, within(1e-4));
        assertThat(TOKENS.lengths).containsExactly(new double[] {2.6245, 0, 1}, within(1e-4));
    }

    @Test
    void totalsAreOfEveryTypeAlsoOfThoseInNoSentence() {
        assertThat(TOKENS.totals()).containsExactly(new double[] {2, 0, 0, 1.6245}, within(1e-4));
    }
}
