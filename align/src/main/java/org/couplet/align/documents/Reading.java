package org.couplet.align.documents;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;

/**
 * A document as its terms. Plain arrays parallel to {@link Bag#types}, because every candidate pair runs over them;
 * none is changed after construction.
 */
final class Reading {
    /** A term that stands n times says less than n times as much: n^.6, the best of .5, .6, .7 and 1 on news. */
    static final double DAMPING = 0.6;

    private static final float[] DAMPED = new float[256]; // [count]

    static {
        for (int count = 0; count < DAMPED.length; count++) {
            DAMPED[count] = (float) Math.pow(count, DAMPING);
        }
    }

    final Bag bag;
    final float[] weights; // [i of bag]: damped count
    final double mass; // sum of the weights
    final float[] first; // [i of bag]: where the type stands first, in [0, 1) of the document's terms
    final float[] last; // [i of bag]: where it stands last
    final double letters; // length of the document
    final int length; // terms of the document
    private final Supplier<Places> toPlaces;
    private Places places; // once asked for, which few are

    /**
     * The terms in the order of the text, and where types stand first.
     *
     * @param sequence types
     * @param starts [sentence]: where in the sequence it begins; one more for the end
     * @param sentence [i of bag]
     * @param start [i of bag]: UTF-16 units of the sentence
     * @param end [i of bag]
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
    private record Places(int[] sequence, int[] starts, int[] sentence, int[] start, int[] end) {}

    Reading(Document document, TermReader reader, Vocabulary vocabulary) {
        this(Draft.of(document, reader), vocabulary);
    }

    /** @param vocabulary takes in the terms that are new to it */
    Reading(Draft draft, Vocabulary vocabulary) {
        List<Draft.Sighting> sightings = draft.sightings();
        int[] sequence = sightings.stream()
                .mapToInt(sighting -> vocabulary.id(sighting.occurrence().term()))
                .toArray();
        length = sequence.length;
        bag = Bag.ofTypes(sequence);
        letters = draft.letters();
        weights = weights(bag.counts());
        mass = sum(weights);
        first = new float[bag.size()];
        last = new float[bag.size()];
        Places found =
                new Places(sequence, draft.starts(), new int[bag.size()], new int[bag.size()], new int[bag.size()]);
        for (int k = length - 1; k >= 0; k--) {
            int i = indexOf(sequence[k]);
            first[i] = (float) k / length;
            last[i] = Math.max(last[i], first[i]);
            found.sentence[i] = sightings.get(k).sentence();
            found.start[i] = sightings.get(k).occurrence().span().start();
            found.end[i] = sightings.get(k).occurrence().span().end();
        }
        toPlaces = () -> found;
    }

    /** The same reading as the one whose {@link #toBytes} they are. */
    Reading(byte[] put) {
        Bytes.In bytes = new Bytes.In(put);
        letters = bytes.real();
        length = bytes.number();
        int size = bytes.number();
        int[] types = new int[size];
        float[] counts = new float[size];
        first = new float[size];
        last = new float[size];
        for (int i = 0, type = 0; i < size; i++) {
            type += bytes.number();
            types[i] = type;
            counts[i] = bytes.number();
            first[i] = bytes.fraction();
            last[i] = bytes.fraction();
        }
        bag = Bag.of(types, counts);
        weights = weights(counts);
        mass = sum(weights);
        toPlaces = () -> places(bytes, size);
    }

    /** To be put by. */
    byte[] toBytes() {
        Bytes bytes = new Bytes().add(letters).add(length).add(bag.size());
        for (int i = 0, before = 0; i < bag.size(); i++) {
            bytes.add(bag.types()[i] - before).add((int) bag.counts()[i]);
            bytes.add(first[i]).add(last[i]);
            before = bag.types()[i];
        }
        Places found = places();
        for (int i = 0; i < bag.size(); i++) {
            bytes.add(found.sentence[i]).add(found.start[i]).add(found.end[i] - found.start[i]);
        }
        for (int type : found.sequence) {
            bytes.add(type);
        }
        bytes.add(sentences());
        for (int i = 0; i < sentences(); i++) {
            bytes.add(found.starts[i + 1] - found.starts[i]);
        }
        return bytes.toArray();
    }

    private Places places(Bytes.In bytes, int size) {
        int[] sentence = new int[size];
        int[] start = new int[size];
        int[] end = new int[size];
        for (int i = 0; i < size; i++) {
            sentence[i] = bytes.number();
            start[i] = bytes.number();
            end[i] = start[i] + bytes.number();
        }
        int[] sequence = new int[length];
        for (int k = 0; k < length; k++) {
            sequence[k] = bytes.number();
        }
        int[] starts = new int[bytes.number() + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + bytes.number();
        }
        return new Places(sequence, starts, sentence, start, end);
    }

    private synchronized Places places() {
        if (places == null) {
            places = toPlaces.get();
        }
        return places;
    }

    private static float[] weights(float[] counts) {
        float[] weights = new float[counts.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = damped((int) counts[i]);
        }
        return weights;
    }

    static float damped(int count) {
        return count < DAMPED.length ? DAMPED[count] : (float) Math.pow(count, DAMPING);
    }

    private static double sum(float[] weights) {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** Where in the bag the type stands, below 0 where it does not. */
    int indexOf(int type) {
        return Arrays.binarySearch(bag.types(), type);
    }

    /** Types in the order of the text. Not to be changed. */
    int[] sequence() {
        return places().sequence;
    }

    /** The sentence in which the bag's {@code i}-th type stands first. */
    int sentence(int i) {
        return places().sentence[i];
    }

    /** The middle of a sentence as a place in the sequence. */
    double middle(int sentence) {
        return (places().starts[sentence] + places().starts[sentence + 1]) / 2.0;
    }

    int sentences() {
        return places().starts.length - 1;
    }

    /** The characters at the first place of the bag's {@code i}-th type. */
    String text(int i, Document document) {
        Places found = places();
        return document.sentences().get(found.sentence[i]).text().substring(found.start[i], found.end[i]);
    }
}
