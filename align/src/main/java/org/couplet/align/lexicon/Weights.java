package org.couplet.align.lexicon;

import java.util.Arrays;

/**
 * Sums of weights by number, emptied for every word: plain arrays, since a map for each would cost most of the time.
 */
final class Weights {
    private final double[] sums; // [number], 0 where untouched
    private int[] touched = new int[64]; // [i], the numbers with a sum, in order of first sight
    private int size;

    Weights(int numbers) {
        sums = new double[numbers];
    }

    void add(int number, double weight) {
        if (sums[number] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = number;
        }
        sums[number] += weight;
    }

    /** Takes in a number and its sum. */
    @FunctionalInterface
    interface Sink {
        void add(int number, double sum);
    }

    /** Hands out every sum and forgets it. */
    void drain(Sink into) {
        for (int i = 0; i < size; i++) {
            into.add(touched[i], sums[touched[i]]);
            sums[touched[i]] = 0;
        }
        size = 0;
    }
}
