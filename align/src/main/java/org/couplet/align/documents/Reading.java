package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.normal.Letters;
import org.couplet.text.Document;

/**
 * A document as its terms. Plain arrays parallel to {@link Bag#types}, because every candidate pair runs over them;
 * none is changed after construction. Marks are left out: every text of some length has them.
 */
final class Reading {
    /** A term that stands n times says less than n times as much: n^.6, the best of .5, .6, .7 and 1 on news. */
    static final double DAMPING = 0.6;

    /**
     * What one Han character is worth in letters of an alphabet, so that lengths of any two scripts are of one order.
     */
    private static final int LETTERS_PER_IDEOGRAPH = 3;

    final Document document;
    final Bag bag;
    final float[] weights; // [i of bag]: damped count
    final double mass; // sum of the weights
    final float[] first; // [i of bag]: where the type stands first, in [0, 1) of the document's terms
    final float[] last; // [i of bag]: where it stands last
    final double letters; // length of the document
    private final int[] sentence; // [i of bag]: where it stands first: which sentence
    private final int[] start; // [i of bag]: and which UTF-16 units of it
    private final int[] end;

    private record Sighting(int type, int sentence, Occurrence occurrence) {}

    Reading(Document document, TermReader reader, Vocabulary vocabulary) {
        this.document = document;
        List<Sighting> sightings = sightings(document, reader, vocabulary);
        bag = Bag.ofTypes(sightings.stream().mapToInt(Sighting::type).toArray());
        weights = new float[bag.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.pow(bag.counts()[i], DAMPING);
            sum += weights[i];
        }
        mass = sum;
        first = new float[bag.size()];
        last = new float[bag.size()];
        sentence = new int[bag.size()];
        start = new int[bag.size()];
        end = new int[bag.size()];
        place(sightings);
        letters = document.sentences().stream()
                .mapToDouble(sentence -> letters(sentence.text()))
                .sum();
    }

    private static List<Sighting> sightings(Document document, TermReader reader, Vocabulary vocabulary) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            for (Occurrence occurrence :
                    reader.terms(document.sentences().get(i).text())) {
                if (occurrence.term().kind() != Term.Kind.MARK) {
                    sightings.add(new Sighting(vocabulary.id(occurrence.term()), i, occurrence));
                }
            }
        }
        return sightings;
    }

    private void place(List<Sighting> sightings) {
        for (int k = sightings.size() - 1; k >= 0; k--) {
            Sighting sighting = sightings.get(k);
            int i = indexOf(sighting.type());
            first[i] = (float) k / sightings.size();
            last[i] = Math.max(last[i], first[i]);
            sentence[i] = sighting.sentence();
            start[i] = sighting.occurrence().span().start();
            end[i] = sighting.occurrence().span().end();
        }
    }

    /** Where in the bag the type stands, below 0 where it does not. */
    int indexOf(int type) {
        return Arrays.binarySearch(bag.types(), type);
    }

    /** The characters at the first place of the bag's {@code i}-th type. */
    String text(int i) {
        return document.sentences().get(sentence[i]).text().substring(start[i], end[i]);
    }

    private static double letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToDouble(c -> Letters.isHan(c) ? LETTERS_PER_IDEOGRAPH : 1)
                .sum();
    }
}
