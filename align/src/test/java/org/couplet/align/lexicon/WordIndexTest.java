package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    @Test
    void findsNothingInNone() {
        assertThat(find(new WordIndex(0), "公车")).isEmpty();
    }

    @Test
    void givesTheStartsOfAllWordsOfOneHash() {
        assertThat("中国".hashCode()).isEqualTo("丮回".hashCode());
        WordIndex index = new WordIndex(4);
        index.add("中国".hashCode(), 7);
        index.add("丮回".hashCode(), 9);
        assertThat(find(index, "中国")).containsExactly(7, 9);
    }

    @Property(tries = 200)
    void findsEveryStartInOrder(@ForAll @Size(max = 300) List<@AlphaChars @StringLength(max = 2) String> words) {
        WordIndex index = new WordIndex(2);
        Map<String, List<Integer>> expected = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            index.add(words.get(i).hashCode(), i);
            expected.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(i);
        }
        expected.forEach((word, starts) -> assertThat(find(index, word))
                .filteredOn(start -> words.get(start).equals(word)) // others of the same hash come out too
                .containsExactlyElementsOf(starts));
        assertThat(find(index, "no such word")).isEmpty();
    }

    private static List<Integer> find(WordIndex index, String word) {
        List<Integer> found = new ArrayList<>();
        int hash = word.hashCode();
        for (int slot = index.first(hash); slot != WordIndex.NONE; slot = index.next(slot)) {
            found.add(index.start(slot));
        }
        return found;
    }
}
