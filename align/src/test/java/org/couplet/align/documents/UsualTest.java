package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.couplet.align.terms.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualTest {
    /** A number is rarer by the square root of ten for each digit before its closing zeros, from 1e-3 to 1e-5. */
    @ParameterizedTest
    @CsvSource({
        "DIGIT, 3, 5e-3",
        "NUMBER, 20, 1e-3",
        "NUMBER, 500000, 1e-3",
        "NUMBER, 0.5, 1e-3",
        "NUMBER, 12, 3.1623e-4",
        "NUMBER, 1200, 3.1623e-4",
        "NUMBER, 12.5, 1e-4",
        "NUMBER, 105, 1e-4",
        "NUMBER, 1847, 3.1623e-5",
        "NUMBER, 37412, 1e-5",
        "NUMBER, 3741258, 1e-5",
        "NUMBER, -12.5%, 1e-4",
        "DATE, --12-04, 3e-4",
        "PLACE, region:US, 5e-4",
        "NAME, xudandan, 5e-5",
        "STRING, covid-19, 2e-5",
        "WORD, tree, 1e-4"
    })
    void isOfTheOrderOfItsKind(Term.Kind kind, String key, double frequency) {
        Term term = new Term(kind, key);
        assertThat(Usual.frequency(term)).isCloseTo(frequency, within(frequency * 1e-4));
        assertThat(Usual.information(term)).isCloseTo(-Math.log(frequency), within(1e-4));
    }
}
