package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharesTest {
    private record Entry(int givenSentence, int givenType, int sentence, int slot, float value) {}

    @Test
    void noneHaveNoEntryOfAnySentenceOrType() {
        Shares none = Shares.none(new Tokens(Sides.of(2, new int[] {0}, new int[] {1})));
        assertThat(none.isEmpty()).isTrue();
        for (int k = 0; k < 2; k++) {
            assertThat(none.firstOfGiven(k)).isEqualTo(none.firstOfGiven(k + 1));
            assertThat(none.firstOfType(k, 0)).isEqualTo(none.endOfType(k));
        }
    }

    @Property(tries = 100)
    void areFoundByGivenSentenceAndByType(@ForAll @IntRange(max = 700) int size, @ForAll long seed) {
        Random random = new Random(seed);
        Tokens given = new Tokens(Sides.of(5, new int[4][0]));
        List<Entry> entries = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            entries.add(new Entry(random.nextInt(4), random.nextInt(5), random.nextInt(9), k, random.nextFloat()));
        }
        entries.sort(Comparator.comparingInt(Entry::sentence));
        Shares shares = Shares.none(given);
        entries.forEach(entry ->
                shares.add(entry.givenSentence(), entry.givenType(), entry.sentence(), entry.slot(), entry.value()));
        shares.index();
        for (int i = 0; i < 4; i++) {
            int sentence = i;
            List<Entry> found = new ArrayList<>();
            for (int at = shares.firstOfGiven(i); at < shares.firstOfGiven(i + 1); at++) {
                found.add(entry(shares, shares.ofGiven(at)));
            }
            assertThat(found)
                    .isEqualTo(entries.stream()
                            .filter(entry -> entry.givenSentence() == sentence)
                            .toList());
        }
        for (int s = 0; s < 5; s++) {
            for (int low = 0; low <= 9; low++) {
                int type = s;
                int from = low;
                List<Entry> found = new ArrayList<>();
                for (int at = shares.firstOfType(s, low); at < shares.endOfType(s); at++) {
                    found.add(entry(shares, shares.ofType(at)));
                }
                assertThat(found)
                        .isEqualTo(entries.stream()
                                .filter(entry -> entry.givenType() == type && entry.sentence() >= from)
                                .toList());
            }
        }
    }

    private static Entry entry(Shares shares, int k) {
        return new Entry(
                shares.givenSentence(k), shares.givenType(k), shares.sentence(k), shares.slot(k), shares.value(k));
    }
}
