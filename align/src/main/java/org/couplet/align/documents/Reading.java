package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Span;

/**
 * A document as its terms. Plain arrays parallel to {@link Bag#types}, because every candidate pair runs over them. Marks
 * are left out: every text of some length has them.
 */
final class Reading {
    /** A term that stands n times says less than n times as much [2]; the exponent was best of .5, .6, .7 and 1. */
    private static final double DAMPING = 0.6;

    /** What one Han character is worth in letters of an alphabet, so that lengths of any two scripts are of one order. */
    private static final int LETTERS_PER_IDEOGRAPH = 3;

    final Document document;
    final Bag bag;
    final float[] weights; // [i of bag]: damped count
    final double mass; // sum of the weights
    final float[] first; // [i of bag]: where the type stands first, in [0, 1) of the document
    final float[] last; // [i of bag]: where it stands last
    final Place[] places; // [i of bag]: the same first place as a person finds it
    final double letters; // length of the document

    /** Where in a document a term stands: a sentence, and UTF-16 units of that sentence. */
    record Place(int sentence, Span span) {}

    Reading(Document document, TermReader reader, Vocabulary vocabulary) {
        this.document = document;
        List<Integer> types = new ArrayList<>();
        List<Place> at = new ArrayList<>();
        double total = 0;
        for (int i = 0; i < document.sentences().size(); i++) {
            String text = document.sentences().get(i).text();
            total += letters(text);
            for (Occurrence occurrence : reader.terms(text)) {
                if (occurrence.term().kind() != Term.Kind.MARK) {
                    types.add(vocabulary.id(occurrence.term()));
                    at.add(new Place(i, occurrence.span()));
                }
            }
        }
        letters = total;
        bag = Bag.ofTypes(types.stream().mapToInt(Integer::intValue).toArray());
        weights = new float[bag.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.pow(bag.counts()[i], DAMPING);
        }
        mass = sum(weights);
        first = new float[bag.size()];
        last = new float[bag.size()];
        places = new Place[bag.size()];
        for (int k = 0; k < types.size(); k++) {
            int i = Arrays.binarySearch(bag.types(), types.get(k));
            float where = (float) k / types.size();
            if (places[i] == null) {
                places[i] = at.get(k);
                first[i] = where;
            }
            last[i] = where;
        }
    }

    /** Where in the bag the type stands, below 0 where it does not. */
    int indexOf(int type) {
        return Arrays.binarySearch(bag.types(), type);
    }

    /** The characters of the term's first place. */
    String text(int i) {
        return places[i].span().of(document.sentences().get(places[i].sentence()).text());
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static double letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToDouble(c -> Character.isIdeographic(c) ? LETTERS_PER_IDEOGRAPH : 1)
                .sum();
    }
}
