package org.couplet.align.lexicon;

import java.util.Arrays;

/**
 * Where the lines of a word start, by the hash of the word: open addressing over plain arrays, eight bytes a slot,
 * since a map of 120,000 strings would take ten times that. Words of one hash come out together: the caller compares.
 *
 * <pre>{@code
 * for (int slot = index.first(hash); slot != WordIndex.NONE; slot = index.next(slot)) {
 *     use(index.start(slot));
 * }
 * }</pre>
 */
final class WordIndex {
    /** No slot. */
    static final int NONE = -1;

    private static final int FREE = -1;

    private int size;
    private int[] hashes; // [slot]
    private int[] starts; // [slot], FREE where none

    /** @param expected number of lines; more are taken too */
    WordIndex(int expected) {
        allocate(Integer.highestOneBit(Math.max(8, expected)) * 4);
    }

    private void allocate(int slots) {
        hashes = new int[slots];
        starts = new int[slots];
        Arrays.fill(starts, FREE);
    }

    /** @param hash of the word, as {@link String#hashCode} has it */
    void add(int hash, int start) {
        if (2 * ++size > starts.length) {
            grow();
        }
        put(hash, start);
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldStarts = starts;
        allocate(2 * oldStarts.length);
        int first = 0; // a run that wraps around the end begins after a free slot: from there the order is kept
        while (oldStarts[first] != FREE) {
            first++;
        }
        for (int i = 0; i < oldStarts.length; i++) {
            int slot = (first + i) & (oldStarts.length - 1);
            if (oldStarts[slot] != FREE) {
                put(oldHashes[slot], oldStarts[slot]);
            }
        }
    }

    private void put(int hash, int start) {
        int slot = home(hash);
        while (starts[slot] != FREE) {
            slot = after(slot);
        }
        hashes[slot] = hash;
        starts[slot] = start;
    }

    /** The slot of the line that was added first of those whose word has this hash, or {@link #NONE}. */
    int first(int hash) {
        return from(home(hash), hash);
    }

    /** The slot of the line that was added next of those whose word has the same hash, or {@link #NONE}. */
    int next(int slot) {
        return from(after(slot), hashes[slot]);
    }

    private int from(int first, int hash) {
        for (int slot = first; starts[slot] != FREE; slot = after(slot)) {
            if (hashes[slot] == hash) {
                return slot;
            }
        }
        return NONE;
    }

    int start(int slot) {
        return starts[slot];
    }

    /** Where a hash is sought first: spread, for the low bits of a word's hash are mostly those of its last character. */
    private int home(int hash) {
        return (hash * 0x9E3779B1 ^ hash >>> 15) & (starts.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (starts.length - 1);
    }
}
