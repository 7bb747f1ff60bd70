package org.couplet.align.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.couplet.align.terms.Vocabulary;

/**
 * The translations of words by one dictionary, as numbered terms of the glosses' language with their probabilities
 * t(e|c). For one vocabulary: what is common in glosses is learnt from the glosses of all its words.
 */
final class Glosses {
    /** Glosses share a word's probability, but not quite: a word of many glosses is a frequent one. */
    private static final double SHARING = 0.8;

    private static final int[][] NONE = {};

    private final GlossTerms dictionary;
    private final Map<String, int[][]> words = new HashMap<>(); // [gloss][k]: the dictionary's terms; by the word's key
    private int[] own; // [the dictionary's term]: its number here + 1, 0 where no gloss here holds it
    private int[] frequency = new int[1024]; // [term]: glosses that hold it
    private double[] rarity = {}; // [term], 0 where not yet worked out
    private int size;
    private int glosses;

    Glosses(GlossTerms dictionary) {
        this.dictionary = dictionary;
        own = new int[dictionary.size()];
    }

    /** Takes in a word; all must be, before the first {@link #translations}. */
    void read(String word) {
        if (!words.containsKey(word)) {
            int[][] found = dictionary.of(word);
            words.put(word, found);
            for (int[] gloss : found) {
                count(gloss);
            }
        }
    }

    private void count(int[] gloss) {
        glosses++;
        for (int term : gloss) {
            if (term >= own.length) {
                own = Arrays.copyOf(own, dictionary.size());
            }
            if (own[term] == 0) {
                own[term] = ++size;
            }
            if (size > frequency.length) {
                frequency = Arrays.copyOf(frequency, 2 * size);
            }
            frequency[own[term] - 1]++;
        }
    }

    /** Number of terms the glosses hold so far. */
    int size() {
        return size;
    }

    /** The number here of one of the dictionary's terms, {@link Vocabulary#ABSENT} where no gloss here holds it. */
    int number(int term) {
        return term < 0 || term >= own.length ? Vocabulary.ABSENT : own[term] - 1;
    }

    /** Adds {@code factor} × t(e|word) for every term e of its glosses. */
    void translations(String word, double factor, Weights into) {
        int[][] found = words.getOrDefault(word, NONE);
        double share = factor / Math.pow(found.length, SHARING);
        for (int[] gloss : found) {
            double sum = 0;
            for (int term : gloss) {
                sum += rarity(own[term] - 1);
            }
            for (int term : gloss) {
                into.add(own[term] - 1, share * rarity(own[term] - 1) / sum);
            }
        }
    }

    private double rarity(int term) {
        if (rarity.length < size) {
            rarity = new double[size];
        }
        if (rarity[term] == 0) {
            rarity[term] = Math.max(0.01, Math.log((double) glosses / frequency[term]) - 1.15);
        }
        return rarity[term];
    }
}
