package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.normal.Letters;
import org.couplet.text.Document;

/**
 * A document's terms before they have numbers: what any thread can find out by itself. Marks are left out: every text
 * of some length has them.
 *
 * @param letters length of the document
 */
record Draft(List<Sighting> sightings, int sentences, double letters) {
    /** What one Han character is worth in letters of an alphabet, so that lengths of any two scripts are of one order. */
    private static final int LETTERS_PER_IDEOGRAPH = 3;

    /** @param sentence its number in the document */
    record Sighting(int sentence, Occurrence occurrence) {}

    static Draft of(Document document, TermReader reader) {
        List<Sighting> sightings = new ArrayList<>();
        double letters = 0;
        for (int i = 0; i < document.sentences().size(); i++) {
            String text = document.sentences().get(i).text();
            letters += letters(text);
            for (Occurrence occurrence : reader.terms(text)) {
                if (occurrence.term().kind() != Term.Kind.MARK) {
                    sightings.add(new Sighting(i, occurrence));
                }
            }
        }
        return new Draft(sightings, document.sentences().size(), letters);
    }

    /** [sentence]: where its terms begin; one more for the end. */
    int[] starts() {
        int[] starts = new int[sentences + 1];
        sightings.forEach(sighting -> starts[sighting.sentence() + 1]++);
        for (int i = 0; i < sentences; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static double letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToDouble(c -> Letters.isHan(c) ? LETTERS_PER_IDEOGRAPH : 1)
                .sum();
    }
}
