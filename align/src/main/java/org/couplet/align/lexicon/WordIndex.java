package org.couplet.align.lexicon;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Where the lines of a word start, by the hash of the word: open addressing over plain arrays, eight bytes a slot,
 * since a map of 120,000 strings would take ten times that. Words of one hash come out together: the caller compares.
 */
final class WordIndex {
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

    void add(String word, int start) {
        if (2 * ++size > starts.length) {
            grow();
        }
        put(spread(word.hashCode()), start);
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
        int slot = hash & (starts.length - 1);
        while (starts[slot] != FREE) {
            slot = (slot + 1) & (starts.length - 1);
        }
        hashes[slot] = hash;
        starts[slot] = start;
    }

    /** The starts of lines whose word has the hash of this one, in the order they were added. */
    void find(String word, IntConsumer start) {
        int hash = spread(word.hashCode());
        for (int slot = hash & (starts.length - 1); starts[slot] != FREE; slot = (slot + 1) & (starts.length - 1)) {
            if (hashes[slot] == hash) {
                start.accept(starts[slot]);
            }
        }
    }

    private static int spread(int hash) {
        return hash * 0x9E3779B1 ^ hash >>> 15;
    }
}
