package org.couplet.align.model;

/** In which sentences of a side each term stands. Plain arrays: read in an inner loop. */
final class Postings {
    private final int[] starts; // [type] where its sentences start; one more at the end
    private final int[] sentences; // ascending within a type
    private final float[] weights;

    Postings(Tokens side) {
        starts = new int[side.typeCount + 1];
        for (int type : side.types) {
            starts[type + 1]++;
        }
        for (int t = 0; t < side.typeCount; t++) {
            starts[t + 1] += starts[t];
        }
        sentences = new int[side.types.length];
        weights = new float[side.types.length];
        int[] next = starts.clone();
        for (int i = 0; i < side.sentences(); i++) {
            for (int slot = side.starts[i]; slot < side.starts[i + 1]; slot++) {
                int at = next[side.types[slot]]++;
                sentences[at] = i;
                weights[at] = side.weights[slot];
            }
        }
    }

    /** Number of sentences that hold the type. */
    int sentencesWith(int type) {
        return starts[type + 1] - starts[type];
    }

    /** Where the sentences of a type start. */
    int first(int type) {
        return starts[type];
    }

    /** Where they end. */
    int end(int type) {
        return starts[type + 1];
    }

    int sentence(int at) {
        return sentences[at];
    }

    float weight(int at) {
        return weights[at];
    }
}
