package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanWordsTest {
    @Test
    void listIsSortedWithoutRepetition() {
        assertThat(HanWords.ALL).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyWordStartsWithANumeralAndIsLeftAlone() {
        assertThat(HanWords.ALL).allSatisfy(word -> {
            assertThat(HanSigns.isNumeral(word.charAt(0))).isTrue();
            assertThat(Mentions.in(word)).isEmpty();
        });
    }

    @Test
    void findsTheLongestWord() {
        assertThat(HanWords.end(new Source("写八股文"), 1)).isEqualTo(4);
        assertThat(HanWords.end(new Source("八人"), 0)).isEqualTo(-1);
    }

    @Test
    void wordDoesNotEndWithinANumber() {
        assertThat(HanWords.end(new Source("二百五"), 0)).isEqualTo(3);
        assertThat(HanWords.end(new Source("二百五十"), 0)).isEqualTo(-1);
    }
}
