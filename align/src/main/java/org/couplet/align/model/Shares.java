package org.couplet.align.model;

import java.util.Arrays;

/**
 * Who explained whom in one pair of texts, in one direction: each entry says how much of one term of an explained sentence a
 * term of a given sentence accounts for. Kept so that a pair of sentences can be scored without what it taught itself
 * ({@link Words}): without that, a wrong bead would go on confirming itself (strict F1 .941 in place of .953 on novels).
 *
 * <p>Sixteen bytes an entry, for there are some hundred entries a sentence after the first round. Entries are in order of
 * the given types, and of the explained side's slots within a type.
 */
final class Shares {
    private final Tokens given;
    private final Tokens explained;
    private int size;
    private int[] givenSlot = {}; // [entry]
    private int[] slot = {}; // [entry] ascending within a type
    private float[] value = {};
    private final int[] typeStarts; // [given type] its first entry; one more at the end
    private int[] bySentence = {}; // entries by given sentence, each sentence's in order
    private final int[] sentenceStarts; // [given sentence] where its entries start in bySentence; one more at the end

    private Shares(Tokens given, Tokens explained) {
        this.given = given;
        this.explained = explained;
        typeStarts = new int[given.typeCount + 1];
        sentenceStarts = new int[given.sentences() + 1];
    }

    /** Of a text that taught nothing yet. */
    static Shares none(Tokens given, Tokens explained) {
        return new Shares(given, explained);
    }

    /** Entries are added in order of the explained slot; {@link #index} comes after the last. */
    void add(int fromSlot, int toSlot, float share) {
        if (size == value.length) {
            int more = Math.max(256, size + size / 2);
            givenSlot = Arrays.copyOf(givenSlot, more);
            slot = Arrays.copyOf(slot, more);
            value = Arrays.copyOf(value, more);
        }
        givenSlot[size] = fromSlot;
        slot[size] = toSlot;
        value[size++] = share;
    }

    /** Puts the entries in order. */
    void index() {
        int[] types = new int[size]; // [entry]
        int[] sentences = new int[size];
        for (int e = 0; e < size; e++) {
            types[e] = given.types[givenSlot[e]];
        }
        int[] byType = sorted(types, typeStarts);
        givenSlot = picked(givenSlot, byType);
        slot = picked(slot, byType);
        float[] values = new float[size];
        for (int e = 0; e < size; e++) {
            values[e] = value[byType[e]];
            sentences[e] = given.sentenceOf(givenSlot[e]);
        }
        value = values;
        bySentence = sorted(sentences, sentenceStarts);
    }

    /**
     * Entries in order of a key, those of one key in their order.
     *
     * @param keys [entry]
     * @param starts [key] to be filled with where its entries start; one more at the end
     */
    private static int[] sorted(int[] keys, int[] starts) {
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int key = 0; key + 1 < starts.length; key++) {
            starts[key + 1] += starts[key];
        }
        int[] next = starts.clone();
        int[] sorted = new int[keys.length];
        for (int e = 0; e < keys.length; e++) {
            sorted[next[keys[e]]++] = e;
        }
        return sorted;
    }

    private static int[] picked(int[] values, int[] order) {
        int[] picked = new int[order.length];
        for (int e = 0; e < order.length; e++) {
            picked[e] = values[order[e]];
        }
        return picked;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int givenType(int entry) {
        return given.types[givenSlot[entry]];
    }

    /** Of the given term in its side's {@link Tokens}. */
    int givenSlot(int entry) {
        return givenSlot[entry];
    }

    /** Of the explained term in its side's {@link Tokens}. */
    int slot(int entry) {
        return slot[entry];
    }

    int explainedType(int entry) {
        return explained.types[slot[entry]];
    }

    float value(int entry) {
        return value[entry];
    }

    /** Where a given sentence's entries start among {@link #ofSentence}. */
    int first(int givenSentence) {
        return sentenceStarts[givenSentence];
    }

    /** And where they end. */
    int end(int givenSentence) {
        return sentenceStarts[givenSentence + 1];
    }

    int ofSentence(int at) {
        return bySentence[at];
    }

    /** After the last entry of a given type. */
    int endOfType(int type) {
        return typeStarts[type + 1];
    }

    /** The first entry of a type whose explained slot is {@code low} or later. */
    int firstOfType(int type, int low) {
        int from = typeStarts[type];
        int to = typeStarts[type + 1];
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (slot[middle] < low) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
