package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
    @ParameterizedTest
    @CsvSource({
        "macron, makron",
        "cicero, sisero",
        "philadelphia, filadelfia",
        "maxwell, maksvel",
        "schroder, sroder",
        "christian, kristian",
        "chicago, sikago",
        "theodor, teodor",
        "khrushchev, hrusev",
        "johnson, jonson",
        "quebec, kvebek",
        "hanna, hana",
        "zurich, surik",
    })
    void spellsAsItSounds(String word, String sounds) {
        assertThat(Sounds.of(word, false)).isEqualTo(sounds);
    }

    /** Of ISO 9's: чикаго, джонсон, байден, цюрих. */
    @ParameterizedTest
    @CsvSource({"cikago, sikago", "dzonson, jonson", "bajden, baiden", "curih, suri"})
    void readsTransliteratedWords(String word, String sounds) {
        assertThat(Sounds.of(word, true)).isEqualTo(sounds);
    }

    @ParameterizedTest
    @CsvSource({"trump, TRNP", "toranpu, TRNP", "biden, PTN", "obama, APN", "merkel, NRKR", "merukeru, NRKR", "aeiou, A"
    })
    void keepsConsonantsByClass(String sounds, String consonants) {
        assertThat(Sounds.consonants(sounds)).isEqualTo(consonants);
    }

    @ParameterizedTest
    @CsvSource({"trump, tramp, .8", "biden, baiden, .8333", "obama, open, .2", "a, a, 1", "abc, '', 0", "'', '', 1"})
    void countsLettersToChange(String one, String other, double likeness) {
        assertThat(Sounds.likeness(one, other)).isCloseTo(likeness, within(0.0001));
        assertThat(Sounds.likeness(other, one)).isCloseTo(likeness, within(0.0001));
    }
}
