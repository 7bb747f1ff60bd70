package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.couplet.text.Bead;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void theNumberOfThreadsChangesNothing() {
        List<Pair> pairs = pairs(12);
        List<List<Bead>> alone = aligned(Training.on(pairs, 1), pairs);
        assertThat(aligned(Training.on(pairs, 2), pairs)).isEqualTo(alone);
        assertThat(aligned(Training.on(pairs, 40), pairs)).isEqualTo(alone);
    }

    /** Not even the last bit of a confidence. */
    @Test
    void itRepeatsItself() {
        List<Pair> pairs = pairs(5);
        assertThat(aligned(Training.on(pairs, 1), pairs)).isEqualTo(aligned(Training.on(pairs, 1), pairs));
    }

    @Test
    void pairsOfOneTextTeachNothing() {
        List<Pair> pairs = pairs(4);
        List<Pair> more = new ArrayList<>(pairs);
        more.add(KnowledgeTest.random(98, 7, 0, new Random(1)));
        more.add(0, KnowledgeTest.random(99, 0, 7, new Random(2)));
        assertThat(aligned(Training.on(more, 1), pairs)).isEqualTo(aligned(Training.on(pairs, 1), pairs));
    }

    @Test
    void takesNoPairs() {
        Pair pair = pairs(1).get(0);
        assertThat(Training.on(List.of(), 2).align(pair)).isNotEmpty();
    }

    private static List<Pair> pairs(int many) {
        Random random = new Random(11);
        List<Pair> pairs = new ArrayList<>();
        for (int k = 0; k < many; k++) {
            pairs.add(KnowledgeTest.random(k, 3 + random.nextInt(9), 3 + random.nextInt(9), random));
        }
        return pairs;
    }

    private static List<List<Bead>> aligned(Knowledge knowledge, List<Pair> pairs) {
        return pairs.stream().map(knowledge::align).toList();
    }
}
