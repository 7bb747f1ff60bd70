package org.couplet.align.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.terms.Term;
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
    private final Vocabulary terms = new Vocabulary(); // of the glosses
    private final Map<String, int[][]> words = new HashMap<>(); // [gloss][k]: terms; by the word's key
    private int[] frequency = new int[1024]; // [term]: glosses that hold it
    private int glosses;

    Glosses(GlossTerms dictionary) {
        this.dictionary = dictionary;
    }

    /** Takes in a word; all must be, before the first {@link #translations}. */
    void read(String word) {
        words.computeIfAbsent(word, this::numbered);
    }

    private int[][] numbered(String word) {
        List<List<Term>> found = dictionary.of(word);
        int[][] numbers = found.isEmpty() ? NONE : new int[found.size()][];
        for (int gloss = 0; gloss < numbers.length; gloss++) {
            List<Term> ofGloss = found.get(gloss);
            numbers[gloss] = new int[ofGloss.size()];
            for (int k = 0; k < numbers[gloss].length; k++) {
                numbers[gloss][k] = terms.id(ofGloss.get(k));
            }
            count(numbers[gloss]);
        }
        return numbers;
    }

    private void count(int[] gloss) {
        glosses++;
        if (terms.size() > frequency.length) {
            frequency = Arrays.copyOf(frequency, 2 * terms.size());
        }
        for (int term : gloss) {
            frequency[term]++;
        }
    }

    /** Number of terms the glosses hold so far. */
    int size() {
        return terms.size();
    }

    Term term(int id) {
        return terms.term(id);
    }

    /** Adds {@code factor} × t(e|word) for every term e of its glosses. */
    void translations(String word, double factor, Weights into) {
        int[][] found = words.getOrDefault(word, NONE);
        double share = factor / Math.pow(found.length, SHARING);
        for (int[] gloss : found) {
            double sum = 0;
            for (int term : gloss) {
                sum += rarity(term);
            }
            for (int term : gloss) {
                into.add(term, share * rarity(term) / sum);
            }
        }
    }

    private double rarity(int term) {
        return Math.max(0.01, Math.log((double) glosses / frequency[term]) - 1.15);
    }
}
