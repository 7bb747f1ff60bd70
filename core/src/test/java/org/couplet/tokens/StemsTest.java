package org.couplet.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "went, go",
        "gone, go",
        "goes, go",
        "children, child",
        "said, say",
        "thought, think",
        "was, be",
        "built, build",
        "women, woman",
        "theater, theatr",
        "theatre, theatr",
        "organized, organis",
        "organisation, organis",
        "industries, industri",
        "industry, industri",
        "development, develop",
        "running, run",
        "company's, compani",
        "china, china",
        "37700, 37700"
    })
    void findsTheStem(String word, String stem) {
        assertThat(Stems.english(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "took, takes",
        "chose, choosing",
        "lives, life",
        "programs, programme",
        "wrote, writing",
        "fell, falls",
        "buses, bus",
        "gases, gas"
    })
    void formsOfOneWordMeet(String one, String other) {
        assertThat(Stems.english(one)).isEqualTo(Stems.english(other));
    }

    @Test
    void emptyWordHasAnEmptyStem() {
        assertThat(Stems.english("")).isEmpty();
    }
}
