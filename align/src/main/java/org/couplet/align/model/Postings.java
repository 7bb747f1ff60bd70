package org.couplet.align.model;

import java.util.Arrays;
import org.couplet.align.terms.Bag;

/** In which sentences of a side each term stands. Plain arrays: read in the inner loop. */
final class Postings {
    private final int[] starts; // [type] where its sentences start; one more at the end
    private final int[] sentences; // ascending within a type
    private final float[] counts;

    Postings(Side side) {
        starts = new int[side.types() + 1];
        for (Bag bag : side.bags()) {
            for (int k = 0; k < bag.size(); k++) {
                starts[bag.types()[k] + 1]++;
            }
        }
        for (int t = 0; t < side.types(); t++) {
            starts[t + 1] += starts[t];
        }
        sentences = new int[starts[side.types()]];
        counts = new float[sentences.length];
        int[] at = starts.clone();
        for (int i = 0; i < side.size(); i++) {
            Bag bag = side.bags().get(i);
            for (int k = 0; k < bag.size(); k++) {
                int slot = at[bag.types()[k]]++;
                sentences[slot] = i;
                counts[slot] = bag.counts()[k];
            }
        }
    }

    /** Number of sentences that hold the type. */
    int sentencesWith(int type) {
        return starts[type + 1] - starts[type];
    }

    /** The first slot of the type whose sentence is {@code low} or later. */
    int first(int type, int low) {
        int at = Arrays.binarySearch(sentences, starts[type], starts[type + 1], low);
        return at < 0 ? -at - 1 : at;
    }

    /** The slot after the last of the type. */
    int end(int type) {
        return starts[type + 1];
    }

    int sentence(int slot) {
        return sentences[slot];
    }

    /** How often the type stands in the slot's sentence. */
    float count(int slot) {
        return counts[slot];
    }
}
