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
import org.couplet.text.Sentence;

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
    final long fingerprint; // a number made of the text, as good as random
    final int[] sequence; // types in the order of the text
    private final int[] starts; // [sentence]: where in the sequence it begins; one more for the end
    private final int[] sentence; // [i of bag]: where it stands first: which sentence
    private final int[] start; // [i of bag]: and which UTF-16 units of it
    private final int[] end;

    private record Sighting(int type, int sentence, Occurrence occurrence) {}

    Reading(Document document, TermReader reader, Vocabulary vocabulary) {
        this.document = document;
        List<Sighting> sightings = sightings(document, reader, vocabulary);
        sequence = sightings.stream().mapToInt(Sighting::type).toArray();
        starts = starts(sightings, document.sentences().size());
        bag = Bag.ofTypes(sequence);
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
        fingerprint = fingerprint(document);
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

    private static int[] starts(List<Sighting> sightings, int sentences) {
        int[] starts = new int[sentences + 1];
        sightings.forEach(sighting -> starts[sighting.sentence() + 1]++);
        for (int i = 0; i < sentences; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
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

    /** The sentence in which the bag's {@code i}-th type stands first. */
    int sentence(int i) {
        return sentence[i];
    }

    /** The middle of a sentence as a place in the sequence. */
    double middle(int sentence) {
        return (starts[sentence] + starts[sentence + 1]) / 2.0;
    }

    int sentences() {
        return starts.length - 1;
    }

    /** The characters at the first place of the bag's {@code i}-th type. */
    String text(int i) {
        return document.sentences().get(sentence[i]).text().substring(start[i], end[i]);
    }

    /** A 64-bit hash in the manner of FNV-1a, mixed as in MurmurHash3. */
    private static long fingerprint(Document document) {
        long hash = 0xcbf29ce484222325L;
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.text().length(); i++) {
                hash = (hash ^ sentence.text().charAt(i)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    private static double letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToDouble(c -> Letters.isHan(c) ? LETTERS_PER_IDEOGRAPH : 1)
                .sum();
    }
}
