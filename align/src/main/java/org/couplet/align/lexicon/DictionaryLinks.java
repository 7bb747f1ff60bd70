package org.couplet.align.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.couplet.align.terms.Writing;

/** Links the words of one vocabulary to those of another through one dictionary. */
final class DictionaryLinks {
    /** What a character or a pair of them within a longer Chinese word tells of it, beside the word itself. */
    private static final double WITHIN = 0.3;

    /** Below this a link is noise: a function word of a long gloss. */
    private static final double LEAST = 0.01;

    /** Takes in a link from a word to a term of its glosses. */
    @FunctionalInterface
    interface Sink {
        void add(int word, int gloss, double weight);
    }

    private DictionaryLinks() {}

    /**
     * @param words the vocabulary of the dictionary's words
     * @param glosses the vocabulary of its glosses
     */
    static void find(GlossTerms dictionary, Vocabulary words, Vocabulary glosses, Sink into) {
        Glosses parsed = new Glosses(dictionary);
        for (int word = 0; word < words.size(); word++) {
            if (isWord(words.term(word))) {
                parsed.read(words.term(word).key());
                parts(words.term(word).key()).forEach(parsed::read);
            }
        }
        int[] known = known(dictionary, parsed, glosses);
        Weights weights = new Weights(parsed.size());
        for (int i = 0; i < words.size(); i++) {
            int word = i;
            if (isWord(words.term(word))) {
                String key = words.term(word).key();
                parsed.translations(key, 1, weights);
                parts(key).forEach(part -> parsed.translations(part, WITHIN, weights));
                weights.drain((term, weight) -> {
                    if (weight >= LEAST && known[term] != Vocabulary.ABSENT) {
                        into.add(word, known[term], Math.min(1, weight));
                    }
                });
            }
        }
    }

    /** [term of the glosses]: its number in the vocabulary, or {@link Vocabulary#ABSENT}. */
    private static int[] known(GlossTerms dictionary, Glosses parsed, Vocabulary glosses) {
        int[] known = new int[parsed.size()];
        Arrays.fill(known, Vocabulary.ABSENT);
        for (int type = 0; type < glosses.size(); type++) {
            int term = parsed.number(dictionary.find(glosses.term(type)));
            if (term != Vocabulary.ABSENT) {
                known[term] = type;
            }
        }
        return known;
    }

    private static boolean isWord(Term term) {
        return term.kind() == Term.Kind.WORD;
    }

    /** The characters and pairs of characters of a longer Chinese word. */
    private static List<String> parts(String word) {
        if (word.length() < 2 || Writing.of(word) != Writing.HAN) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            parts.add(word.substring(i, i + 1));
            if (word.length() > 2 && i + 2 <= word.length()) {
                parts.add(word.substring(i, i + 2));
            }
        }
        return parts;
    }
}
