package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.couplet.align.terms.Bag;
import org.junit.jupiter.api.Test;

class SideTest {
    private static final List<Bag> BAGS = List.of(Bag.ofTypes(0), Bag.ofTypes(1, 1));
    private static final float[][] PLACES = {{0.25f}, {0.75f}};

    @Test
    void holdsAsManyOfEverythingAsSentences() {
        Edges edges = Edges.of(List.of("a", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(BAGS, PLACES, new int[1], new boolean[2], edges, 2))
                .withMessage("2 bags, 2 places, 1 lengths, 2 starts, 2 edges must be equally many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(BAGS, PLACES, new int[2], new boolean[3], edges, 2))
                .withMessage("2 bags, 2 places, 2 lengths, 3 starts, 2 edges must be equally many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(BAGS, PLACES, new int[2], new boolean[2], Edges.of(List.of()), 2))
                .withMessage("2 bags, 2 places, 2 lengths, 2 starts, 0 edges must be equally many");
    }

    @Test
    void everyTypeOfASentenceHasAPlace() {
        Edges edges = Edges.of(List.of("a", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(BAGS, new float[1][1], new int[2], new boolean[2], edges, 2))
                .withMessage("2 bags, 1 places, 2 lengths, 2 starts, 2 edges must be equally many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(BAGS, new float[2][2], new int[2], new boolean[2], edges, 2))
                .withMessage("2 places of 1 types in sentence 0");
    }

    @Test
    void countsCharactersWithoutWhiteSpace() {
        Side side = Side.of(List.of(" 他 来。\u3000", "𠀀 a"), BAGS, PLACES, new boolean[] {true, false}, 2);
        assertThat(side.chars()).containsExactly(3, 2);
        assertThat(side.length()).isEqualTo(5);
    }

    @Test
    void aPartKeepsItsTermsAndWhatStandsBeforeIt() {
        Side side = Side.of(List.of("“a", "b?"), BAGS, PLACES, new boolean[] {true, false}, 2);
        Side part = side.part(1, 2);
        assertThat(part.bags()).containsExactly(BAGS.get(1));
        assertThat(part.places()).isEqualTo(new float[][] {{0.75f}});
        assertThat(part.chars()).containsExactly(2);
        assertThat(part.starts()).containsExactly(false);
        assertThat(part.edges().quotes()).containsExactly(1);
        assertThat(part.edges().ends()).containsExactly(2);
        assertThat(part.types()).isEqualTo(2);
    }
}
