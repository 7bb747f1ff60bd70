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
    private final Supplier<Places> places;

    /**
     * Where types stand first.
     *
     * @param sentence [i of bag]
     * @param start [i of bag]: UTF-16 units of the sentence
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Places(int[] sentence, int[] start, int[] end) {}

    Reading(Document document, TermReader reader, Vocabulary vocabulary) {
        this(Draft.of(document, reader), vocabulary);
    }

    /** @param vocabulary takes in the terms that are new to it */
    Reading(Draft draft, Vocabulary vocabulary) {
        List<Draft.Sighting> sightings = draft.sightings();
        int[] types = sightings.stream()
                .mapToInt(sighting -> vocabulary.id(sighting.occurrence().term()))
                .toArray();
        bag = Bag.ofTypes(types);
        letters = draft.letters();
        weights = weights(bag.counts());
        mass = sum(weights);
        first = new float[bag.size()];
        last = new float[bag.size()];
        Places found = new Places(new int[bag.size()], new int[bag.size()], new int[bag.size()]);
        for (int k = types.length - 1; k >= 0; k--) {
            int i = indexOf(types[k]);
            first[i] = (float) k / types.length;
            last[i] = Math.max(last[i], first[i]);
            found.sentence[i] = sightings.get(k).sentence();
            found.start[i] = sightings.get(k).occurrence().span().start();
            found.end[i] = sightings.get(k).occurrence().span().end();
        }
        places = () -> found;
    }

    /** The same reading as the one whose {@link #toBytes} they are. */
    Reading(byte[] put) {
        Bytes.In bytes = new Bytes.In(put);
        letters = bytes.real();
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
        places = () -> places(bytes, size); // few are ever asked for
    }

    /** To be put by. */
    byte[] toBytes() {
        Bytes bytes = new Bytes().add(letters).add(bag.size());
        for (int i = 0, before = 0; i < bag.size(); i++) {
            bytes.add(bag.types()[i] - before).add((int) bag.counts()[i]);
            bytes.add(first[i]).add(last[i]);
            before = bag.types()[i];
        }
        Places found = places.get();
        for (int i = 0; i < bag.size(); i++) {
            bytes.add(found.sentence[i]).add(found.start[i]).add(found.end[i] - found.start[i]);
        }
        return bytes.toArray();
    }

    private static Places places(Bytes.In at, int size) {
        Bytes.In bytes = at.copy();
        Places places = new Places(new int[size], new int[size], new int[size]);
        for (int i = 0; i < size; i++) {
            places.sentence[i] = bytes.number();
            places.start[i] = bytes.number();
            places.end[i] = places.start[i] + bytes.number();
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

    /** The characters at the first place of the bag's {@code i}-th type. */
    String text(int i, Document document) {
        Places found = places.get();
        return document.sentences().get(found.sentence[i]).text().substring(found.start[i], found.end[i]);
    }
}
