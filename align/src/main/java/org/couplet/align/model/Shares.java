package org.couplet.align.model;

import java.util.Arrays;

/**
 * Who explained whom in one pair of texts, in one direction: each entry says how much of one term of an explained sentence a
 * term of a given sentence accounts for. Kept so that a pair of sentences can be scored without what it taught itself
 * ({@link Words}): without that, a wrong bead would go on confirming itself (strict F1 .892 in place of .922 on novels).
 */
final class Shares {
    private int size;
    private int[] givenSentence = new int[256]; // [entry]
    private int[] givenType = new int[256];
    private int[] sentence = new int[256]; // explained; ascending
    private int[] slot = new int[256]; // of the explained term in its side's Tokens
    private float[] value = new float[256];
    private int[] byGiven = {}; // entries by given sentence
    private int[] givenStarts; // [given sentence] where its entries start in byGiven; one more at the end
    private int[] byType = {}; // entries by given type, then explained sentence
    private int[] typeStarts;

    private Shares(int givenSentences, int givenTypes) {
        givenStarts = new int[givenSentences + 1];
        typeStarts = new int[givenTypes + 1];
    }

    /** Of a text that taught nothing yet. */
    static Shares none(Tokens given) {
        return new Shares(given.sentences(), given.typeCount);
    }

    /** Entries are added in order of explained sentence; {@link #index} comes after the last. */
    void add(int fromSentence, int fromType, int toSentence, int toSlot, float share) {
        if (size == value.length) {
            int more = 2 * size;
            givenSentence = Arrays.copyOf(givenSentence, more);
            givenType = Arrays.copyOf(givenType, more);
            sentence = Arrays.copyOf(sentence, more);
            slot = Arrays.copyOf(slot, more);
            value = Arrays.copyOf(value, more);
        }
        givenSentence[size] = fromSentence;
        givenType[size] = fromType;
        sentence[size] = toSentence;
        slot[size] = toSlot;
        value[size++] = share;
    }

    void index() {
        byGiven = grouped(givenSentence, givenStarts);
        byType = grouped(givenType, typeStarts);
    }

    /** Entries in stable order of their group; {@code starts} is filled. */
    private int[] grouped(int[] group, int[] starts) {
        for (int e = 0; e < size; e++) {
            starts[group[e] + 1]++;
        }
        for (int g = 1; g < starts.length; g++) {
            starts[g] += starts[g - 1];
        }
        int[] next = starts.clone();
        int[] entries = new int[size];
        for (int e = 0; e < size; e++) {
            entries[next[group[e]]++] = e;
        }
        return entries;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int givenType(int entry) {
        return givenType[entry];
    }

    int givenSentence(int entry) {
        return givenSentence[entry];
    }

    int sentence(int entry) {
        return sentence[entry];
    }

    int slot(int entry) {
        return slot[entry];
    }

    float value(int entry) {
        return value[entry];
    }

    /** Where a given sentence's entries start among {@link #ofGiven}; those of the next sentence follow. */
    int firstOfGiven(int given) {
        return givenStarts[given];
    }

    int ofGiven(int at) {
        return byGiven[at];
    }

    /** Where a given type's entries end among {@link #ofType}. */
    int endOfType(int type) {
        return typeStarts[type + 1];
    }

    int ofType(int at) {
        return byType[at];
    }

    /** The first entry of a type whose explained sentence is {@code low} or later. */
    int firstOfType(int type, int low) {
        int from = typeStarts[type];
        int to = typeStarts[type + 1];
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sentence[byType[middle]] < low) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
