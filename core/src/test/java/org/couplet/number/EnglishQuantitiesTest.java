package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishQuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Twenty-six men and fourteen hundred horses | Twenty-six = 26; fourteen hundred = 1400
            a dozen eggs, two dozen pens | a dozen = 12; two dozen = 24
            half a million, half a dozen | half a million = 500000; half a dozen = 6
            one hundred and one nights   | one hundred and one = 101
            one million two hundred thousand three hundred and five | one million two hundred thousand three hundred and five = 1200305
            a hundred thousand dollars   | a hundred thousand dollars = 100000
            three and a half million     | three and a half million = 3500000
            a two-and-a-half-hour film   | two-and-a-half = 2.5
            one point five billion       | one point five billion = 1500000000
            zero point zero five grams   | zero point zero five = 0.05
            in nineteen eighty-eight     | nineteen eighty-eight = 1988
            in twenty twenty-three       | twenty twenty-three = 2023
            two of us and ten of them    | two = 2; ten = 10
            twenty-odd people            | twenty-odd ~ 20
            fifty-fifty                  | fifty = 50; fifty = 50
            five percent, five per cent  | five percent = 5%; five per cent = 5%
            one percent, zero percent    | one percent = 1%; zero percent = 0%
            within one year              | one = 1
            seven-year-old               | seven = 7
            """)
    void readsCardinals(String text, String expected) {
        assertThat(Shown.of(text, Numbers.in(text))).isEqualTo(expected);
        assertThat(Shown.of(text, Numbers.in(text, Language.ENGLISH))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            one third, two-thirds       | one third = 1/3; two-thirds = 2/3
            three quarters, one-half    | three quarters = 0.75; one-half = 0.5
            two fifths of a mile        | two fifths = 0.4
            a third of it               | a third = 1/3
            fell by a third.            | a third = 1/3
            a quarter of it             | a quarter = 0.25
            half of it                  | half = 0.5
            the third man, a third man  | third = 3; third = 3
            the twenty-first century    | twenty-first = 21
            the one hundred and fifth   | one hundred and fifth = 105
            the thirty-fifth anniversary | thirty-fifth = 35
            the second quarter          | second = 2
            a second wave               | second = 2
            the first three quarters    | first = 1; three = 3
            """)
    void readsFractionsAndOrdinals(String text, String expected) {
        assertThat(Shown.of(text, Numbers.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one of them",
                "no one",
                "no-one came",
                "One day the one that got away will come",
                "a second",
                "wait a second and listen",
                "a split second",
                "per second",
                "hundreds of people",
                "tens of thousands",
                "several hundred",
                "a few thousand",
                "dozens",
                "at first",
                "first of all",
                "a quarter past",
                "half-hearted",
                "half past",
                "someone, often, tension, freight"
            })
    void leavesWordsAlone(String text) {
        assertThat(Mentions.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the first half", "the other half", "the latter half"})
    void leavesHalvesOfATimeAlone(String text) {
        assertThat(Numbers.in(text)).extracting(Quantity::kind).doesNotContain(Quantity.Kind.FRACTION);
    }
}
