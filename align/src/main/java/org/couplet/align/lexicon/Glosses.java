package org.couplet.align.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;

/**
 * The translations of words by one dictionary, as numbered terms of the glosses' language with their probabilities t(e|c).
 * For one vocabulary: it parses each word once, and what is common in glosses is learnt from the glosses of all of them.
 */
final class Glosses {
    /** Glosses share a word's probability, but not quite: many glosses say it is frequent. */
    private static final double SHARING = 0.8;

    private static final int[][] NONE = {};

    private final Dictionary dictionary;
    private final TermReader reader; // of the glosses
    private final Vocabulary terms = new Vocabulary(); // of the glosses
    private final Map<String, int[][]> words = new HashMap<>(); // [gloss][k]: terms; by the word's key
    private final Map<String, Integer> plain = new HashMap<>(); // the term of each plain word
    private int[] frequency = new int[1024]; // [term]: glosses that hold it
    private int glosses;

    Glosses(Dictionary dictionary, TermReader reader) {
        this.dictionary = dictionary;
        this.reader = reader;
    }

    /** Takes in a word; all must be, before the first {@link #translations}. */
    void read(String word) {
        words.computeIfAbsent(word, this::parse);
    }

    private int[][] parse(String word) {
        List<String> found = dictionary.glosses(word);
        if (found.isEmpty()) {
            return NONE;
        }
        List<int[]> parsed = new ArrayList<>(found.size());
        for (String gloss : found) {
            int[] ids = ids(gloss);
            if (ids.length > 0) {
                parsed.add(ids);
                count(ids);
            }
        }
        return parsed.toArray(NONE);
    }

    private int[] ids(String gloss) {
        IntStream ids = isPlain(gloss)
                ? Arrays.stream(gloss.split("[ -]", -1)).mapToInt(this::id).filter(id -> id >= 0)
                : reader.glossTerms(gloss).stream().mapToInt(terms::id);
        return ids.distinct().toArray();
    }

    /** Lower-case ASCII words, as most glosses are: no names, nothing to normalise, and words that come again and again. */
    private static boolean isPlain(String gloss) {
        for (int i = 0; i < gloss.length(); i++) {
            char c = gloss.charAt(i);
            if ((c < 'a' || c > 'z') && c != ' ' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** A plain word's term, or {@link Vocabulary#ABSENT} for the empty string. */
    private int id(String word) {
        return plain.computeIfAbsent(
                word, key -> key.isEmpty() ? Vocabulary.ABSENT : terms.id(new Term(Term.Kind.WORD, reader.key(key))));
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
        return Math.log(1 + (double) glosses / frequency[term]);
    }
}
