package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SharesTest {
    private record Entry(int givenSlot, int slot, float value) {}

    @Test
    void noneHaveNoEntryOfAnySentenceOrType() {
        Tokens side = new Tokens(Sides.of(2, new int[] {0}, new int[] {1}));
        Shares none = Shares.none(side, side);
        assertThat(none.isEmpty()).isTrue();
        for (int k = 0; k < 2; k++) {
            assertThat(none.first(k)).isEqualTo(none.end(k));
            assertThat(none.firstOfType(k, 0)).isEqualTo(none.endOfType(k));
        }
    }

    @Test
    void aSentenceThatTaughtNothingHasNoEntryAmongOthersThatDid() {
        Tokens side = new Tokens(Sides.of(2, new int[] {0}, new int[] {1}, new int[] {0}));
        Shares shares = Shares.none(side, side);
        shares.add(0, 0, 0.5f);
        shares.add(2, 2, 0.25f);
        shares.index();
        assertThat(shares.size()).isEqualTo(2);
        assertThat(shares.first(1)).isEqualTo(shares.end(1));
        assertThat(shares.firstOfType(1, 0)).isEqualTo(shares.endOfType(1));
        assertThat(shares.ofSentence(shares.first(2)))
                .isEqualTo(1); // the same term as entry 0, but of the last sentence
    }

    @Property(tries = 100)
    void areFoundByGivenSentence(@ForAll @IntRange(min = 1, max = 40) int sentences, @ForAll long seed) {
        Case random = new Case(sentences, new Random(seed));
        for (int i = 0; i < sentences; i++) {
            int from = random.given.starts[i];
            int to = random.given.starts[i + 1];
            Shares shares = random.shares;
            assertThat(random.found(shares.first(i), shares.end(i), shares::ofSentence))
                    .isEqualTo(random.expected(entry -> entry.givenSlot >= from && entry.givenSlot < to));
        }
    }

    @Property(tries = 100)
    void areFoundByGivenType(@ForAll @IntRange(min = 1, max = 40) int sentences, @ForAll long seed) {
        Case random = new Case(sentences, new Random(seed));
        int slots = random.explained.types.length;
        for (int s = 0; s < random.given.typeCount; s++) {
            for (int low = 0; low <= slots; low++) {
                int type = s;
                int from = low;
                Shares shares = random.shares;
                assertThat(random.found(shares.firstOfType(s, low), shares.endOfType(s), entry -> entry))
                        .isEqualTo(random.expected(
                                entry -> random.given.types[entry.givenSlot] == type && entry.slot >= from));
            }
        }
    }

    /** Two random texts, and half of the shares that each explained sentence may have of some given ones. */
    private static final class Case {
        private final Tokens given;
        private final Tokens explained;
        private final Shares shares;
        private final List<Entry> entries = new ArrayList<>();

        Case(int sentences, Random random) {
            given = new Tokens(Sides.random(random, sentences, 5));
            explained = new Tokens(Sides.random(random, sentences, 9));
            shares = Shares.none(given, explained);
            for (int j = 0; j < sentences; j++) {
                int first = random.nextInt(sentences);
                int end = first + 1 + random.nextInt(sentences - first);
                for (int slot = explained.starts[j]; slot < explained.starts[j + 1]; slot++) {
                    for (int of = given.starts[first]; of < given.starts[end]; of++) {
                        if (random.nextBoolean()) {
                            entries.add(new Entry(of, slot, random.nextFloat()));
                            shares.add(of, slot, entries.get(entries.size() - 1).value);
                        }
                    }
                }
            }
            shares.index();
            entries.sort(Comparator.comparing(entry -> given.types[entry.givenSlot])); // stays in order within a type
        }

        /** Entries in order, each checked against what was added. */
        List<Entry> found(int from, int to, IntUnaryOperator at) {
            List<Entry> found = new ArrayList<>();
            for (int k = from; k < to; k++) {
                int e = at.applyAsInt(k);
                Entry entry = entries.get(e);
                assertThat(shares.givenSlot(e)).isEqualTo(entry.givenSlot);
                assertThat(shares.givenType(e)).isEqualTo(given.types[entry.givenSlot]);
                assertThat(shares.explainedType(e)).isEqualTo(explained.types[entry.slot]);
                assertThat(shares.slot(e)).isEqualTo(entry.slot);
                assertThat(shares.value(e)).isEqualTo(entry.value);
                found.add(entry);
            }
            return found;
        }

        List<Entry> expected(Predicate<Entry> which) {
            return entries.stream().filter(which).toList();
        }
    }
}
