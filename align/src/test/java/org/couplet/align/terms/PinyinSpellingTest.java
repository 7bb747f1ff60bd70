package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinSpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"the", "and", "sting", "strong", "xm", "beijingx"})
    void aWordWithOtherConsonantsIsNoneAtAGlance(String word) {
        assertThat(PinyinSpelling.mayBeName(word, 0, word.length())).isFalse();
        assertThat(PinyinSpelling.isName(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"have", "n", "ng", "vi", "sing", "liangg"})
    void aWordOfOtherSyllablesIsNone(String word) {
        assertThat(PinyinSpelling.isName(word)).isFalse();
    }

    @Provide
    static Arbitrary<List<String>> syllables() {
        return Arbitraries.of(
                        "zhuang", "er", "lv", "nve", "ang", "xi", "an", "shaan", "hui", "jiong", "lyu", "chuang", "mo")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 300)
    void syllablesAreANameHoweverTheyAreJoined(@ForAll("syllables") List<String> syllables) {
        String name = String.join("", syllables);
        assertThat(PinyinSpelling.isName(name)).isTrue();
        for (String joiner : List.of("", "-", "'", "’")) {
            String word = String.join(joiner, syllables);
            String sentence = "x " + word + " y";
            assertThat(PinyinSpelling.mayBeName(sentence, 2, 2 + word.length())).isTrue();
            String capitals = sentence.toUpperCase(Locale.ROOT);
            assertThat(PinyinSpelling.mayBeName(capitals, 2, 2 + word.length())).isTrue();
        }
    }
}
