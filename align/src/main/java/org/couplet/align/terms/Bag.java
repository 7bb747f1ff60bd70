package org.couplet.align.terms;

import java.util.Arrays;
import java.util.Collection;

/**
 * Which terms a sentence, a paragraph or a document holds and how often: parallel arrays in ascending order of type.
 * Plain arrays, because every score of the aligner runs over them; {@link #types} and {@link #counts} hand out the
 * arrays themselves, which must not be changed.
 */
public final class Bag {
    private static final Bag EMPTY = new Bag(new int[0], new float[0]);

    private final int[] types; // [i], ascending, distinct
    private final float[] counts; // [i], > 0
    private final float length;

    private Bag(int[] types, float[] counts) {
        this.types = types;
        this.counts = counts;
        float sum = 0;
        for (float count : counts) {
            sum += count;
        }
        this.length = sum;
    }

    /** The terms of one sentence; new ones enter the vocabulary. */
    public static Bag of(Vocabulary vocabulary, Collection<Occurrence> terms) {
        return ofTypes(terms.stream()
                .mapToInt(occurrence -> vocabulary.id(occurrence.term()))
                .toArray());
    }

    /** @param types numbers of a vocabulary in any order, repeated as often as they occur */
    public static Bag ofTypes(int... types) {
        int[] sorted = types.clone();
        Arrays.sort(sorted);
        float[] ones = new float[sorted.length];
        Arrays.fill(ones, 1);
        return merged(sorted, ones);
    }

    /**
     * The same bag again, of its arrays, which are not copied.
     *
     * @param types ascending and distinct
     * @param counts above 0
     */
    public static Bag of(int[] types, float[] counts) {
        return types.length == 0 ? EMPTY : new Bag(types, counts);
    }

    /** All the bags as one: of a paragraph's or a document's sentences. */
    public static Bag sum(Collection<Bag> bags) {
        int size = bags.stream().mapToInt(Bag::size).sum();
        long[] byType = new long[size]; // type in the high half, the count's bits in the low: sorts by type
        int n = 0;
        for (Bag bag : bags) {
            for (int i = 0; i < bag.types.length; i++) {
                byType[n++] = (long) bag.types[i] << 32 | Float.floatToIntBits(bag.counts[i]);
            }
        }
        Arrays.sort(byType);
        int[] types = new int[size];
        float[] counts = new float[size];
        for (int i = 0; i < size; i++) {
            types[i] = (int) (byType[i] >>> 32);
            counts[i] = Float.intBitsToFloat((int) byType[i]);
        }
        return merged(types, counts);
    }

    /** Sums the counts of equal neighbours, in place. */
    private static Bag merged(int[] types, float[] counts) {
        if (types.length == 0) {
            return EMPTY;
        }
        int last = 0;
        for (int i = 1; i < types.length; i++) {
            if (types[i] == types[last]) {
                counts[last] += counts[i];
            } else {
                types[++last] = types[i];
                counts[last] = counts[i];
            }
        }
        return new Bag(Arrays.copyOf(types, last + 1), Arrays.copyOf(counts, last + 1));
    }

    /** Number of distinct types. */
    public int size() {
        return types.length;
    }

    /** Ascending and distinct. Not to be changed. */
    public int[] types() {
        return types;
    }

    /** How often each of {@link #types} occurs, above 0. Not to be changed. */
    public float[] counts() {
        return counts;
    }

    /** The sum of the counts. */
    public float length() {
        return length;
    }

    /** How often the type occurs: 0 where it does not. */
    public float count(int type) {
        int i = Arrays.binarySearch(types, type);
        return i < 0 ? 0 : counts[i];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bag bag && Arrays.equals(types, bag.types) && Arrays.equals(counts, bag.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(types) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "Bag" + Arrays.toString(types) + Arrays.toString(counts);
    }
}
