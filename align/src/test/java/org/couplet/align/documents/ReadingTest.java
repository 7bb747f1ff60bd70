package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.assertj.core.data.Offset;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final Offset<Double> CLOSE = within(1e-5);

    private final Vocabulary vocabulary = new Vocabulary();

    /** Seven terms: is, it, 4117, tree; 4117; then, 8230. */
    private final Document document = document("en", "Is it 4,117 (tree)?", "4,117!", "Then 8230.");

    private final Reading reading = read(document);

    @Test
    void leavesMarksOut() {
        assertThat(vocabulary.find(new Term(Term.Kind.MARK, "?"))).isEqualTo(Vocabulary.ABSENT);
        assertThat(reading.bag.length()).isEqualTo(7);
    }

    @Test
    void dampsWhatIsRepeated() {
        assertThat((double) reading.weights[index("4117")]).isCloseTo(Math.pow(2, 0.6), CLOSE);
        assertThat((double) reading.weights[index("8230")]).isCloseTo(1, CLOSE);
        assertThat(reading.mass).isCloseTo(5 + Math.pow(2, 0.6), CLOSE);
    }

    @Test
    void placesTermsByTheirShareOfTheDocument() {
        assertThat((double) reading.first[index("4117")]).isCloseTo(2 / 7.0, CLOSE);
        assertThat((double) reading.last[index("4117")]).isCloseTo(4 / 7.0, CLOSE);
        assertThat((double) reading.first[index("8230")]).isCloseTo(6 / 7.0, CLOSE);
        assertThat((double) reading.last[index("8230")]).isCloseTo(6 / 7.0, CLOSE);
    }

    @Test
    void showsATermAsItStandsFirst() {
        assertThat(reading.text(index("4117"), document)).isEqualTo("4,117");
        assertThat(reading.text(index("8230"), document)).isEqualTo("8230");
        Document about = document("en", "About 3.77 million, 3,770,000 exactly.");
        assertThat(read(about).text(read(about).indexOf(vocabulary.find(new Term(Term.Kind.NUMBER, "3770000"))), about))
                .isEqualTo("3.77 million");
    }

    @Test
    void findsNoTermThatItLacks() {
        Reading other = read("en", "6602");
        assertThat(reading.indexOf(vocabulary.find(new Term(Term.Kind.NUMBER, "6602"))))
                .isNegative();
        assertThat(other.indexOf(vocabulary.find(new Term(Term.Kind.NUMBER, "6602"))))
                .isZero();
    }

    /** A Han character counts for three letters, a digit for one, all else for nothing. */
    @ParameterizedTest
    @CsvSource({"'Tree, 12!', 6", "树，12！, 5", "３.７７万人, 9", "'', 0", "Übergänge, 9", "𠮷野家, 9"})
    void isAsLongAsItsLetters(String text, double letters) {
        assertThat(read("zh-Hans", text).letters).isEqualTo(letters);
    }

    @Test
    void whatIsPutByComesBackTheSame() {
        for (Document text : Articles.ALL) {
            Reading put = read(text);
            Reading back = new Reading(put.toBytes());
            assertThat(back.bag).isEqualTo(put.bag);
            assertThat(back.weights).isEqualTo(put.weights);
            assertThat(back.mass).isEqualTo(put.mass);
            assertThat(back.first).isEqualTo(put.first);
            assertThat(back.last).isEqualTo(put.last);
            assertThat(back.letters).isEqualTo(put.letters);
            assertThat(back.length).isEqualTo(put.length);
            assertThat(back.sequence()).isEqualTo(put.sequence());
            assertThat(back.sentences()).isEqualTo(text.sentences().size());
            for (int i = 0; i < back.sentences(); i++) {
                assertThat(back.middle(i)).isEqualTo(put.middle(i));
            }
            for (int i = 0; i < put.bag.size(); i++) {
                assertThat(back.sentence(i)).isEqualTo(put.sentence(i));
                assertThat(back.text(i, text)).isEqualTo(put.text(i, text));
            }
        }
    }

    @Test
    void anEmptyDocumentIsEmpty() {
        Reading empty = read("en");
        assertThat(empty.bag.size()).isZero();
        assertThat(empty.mass).isZero();
        assertThat(empty.letters).isZero();
    }

    @Test
    void commonnessIsTheUsualWhereAPileIsSmall() {
        // Two documents: 4117 in the first twice, in the second once.
        Reading second = read("en", "4117");
        Commonness.Tally tally = new Commonness.Tally();
        tally.add(reading);
        tally.add(second);
        Commonness commonness = new Commonness(tally, vocabulary);
        double usual = 1000 * Math.pow(10, -4.5);
        double total = 1000 + reading.mass + 1;
        double count = usual + Math.pow(2, 0.6) + 1;
        assertThat(commonness.of(vocabulary.find(new Term(Term.Kind.NUMBER, "4117"))))
                .isCloseTo(count / total, CLOSE);
        // Of its own count three tenths stay, of a document's terms as well.
        assertThat(commonness.besides(second, 0)).isCloseTo((count - 0.7) / (total - 0.7), CLOSE);
        assertThat(commonness.besides(reading, index("4117")))
                .isCloseTo((count - 0.7 * Math.pow(2, 0.6)) / (total - 0.7 * reading.mass), CLOSE);
    }

    private int index(String number) {
        return reading.indexOf(vocabulary.find(new Term(Term.Kind.NUMBER, number)));
    }

    private Reading read(String language, String... texts) {
        return read(document(language, texts));
    }

    private static Document document(String language, String... texts) {
        return Articles.article("id", language, texts);
    }

    private Reading read(Document text) {
        Language other = text.language().equals(Language.ENGLISH) ? Language.SIMPLIFIED : Language.ENGLISH;
        return new Reading(text, TermReader.of(text.language(), other, Set.of()), vocabulary);
    }
}
