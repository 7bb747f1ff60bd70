package org.couplet.align.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Language;

/**
 * The terms of a dictionary's glosses, by numbers of its own. Each word is parsed when it is first asked for and kept, at
 * most the dictionary's words: a run of many documents asks for the same words again and again. Safe for any number of
 * threads: who asks first decides the numbers, and nothing else.
 */
final class GlossTerms {
    private static final int[][] NONE = {};

    private final Dictionary dictionary;
    private final TermReader reader; // of the glosses
    private final Map<String, int[][]> words = new ConcurrentHashMap<>(); // [gloss][k]: terms; by the word's key
    private final Map<String, Integer> plain = new ConcurrentHashMap<>(); // by a plain word of a gloss
    private final Map<Term, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    GlossTerms(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.reader = TermReader.of(dictionary.glosses(), dictionary.words(), Set.of());
    }

    /** The language of the words that are looked up. */
    Language words() {
        return dictionary.words();
    }

    /** Which words begin there, as {@link org.couplet.tokens.WordList} says. */
    int lengthsAt(String text, int start, int end) {
        return dictionary.lengthsAt(text, start, end);
    }

    /** Every number so far is below it. */
    int size() {
        return size.get();
    }

    /** The number of a term, {@link Vocabulary#ABSENT} where no gloss that was asked for holds it. */
    int find(Term term) {
        return numbers.getOrDefault(term, Vocabulary.ABSENT);
    }

    /** The distinct terms of each gloss; none is without. Not to be changed. */
    int[][] of(String word) {
        int[][] known = words.get(word);
        if (known != null) {
            return known;
        }
        List<String> glosses = dictionary.glosses(word);
        if (glosses.isEmpty()) {
            return NONE;
        }
        int[][] parsed = glosses.stream()
                .map(this::terms)
                .filter(terms -> terms.length > 0)
                .toArray(int[][]::new);
        words.put(word, parsed);
        return parsed;
    }

    private int[] terms(String gloss) {
        if (!isPlain(gloss)) {
            return reader.glossTerms(gloss).stream()
                    .mapToInt(this::number)
                    .distinct()
                    .toArray();
        }
        return Arrays.stream(gloss.split("[ -]", -1))
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> plain.computeIfAbsent(
                        word,
                        any -> number(new Term(Term.Kind.WORD, reader.keys().key(any)))))
                .distinct()
                .toArray();
    }

    private int number(Term term) {
        return numbers.computeIfAbsent(term, any -> size.getAndIncrement());
    }

    /**
     * Lower-case ASCII words, as most glosses are: no names, nothing to normalise, and words that come again and again.
     */
    private static boolean isPlain(String gloss) {
        for (int i = 0; i < gloss.length(); i++) {
            char c = gloss.charAt(i);
            if ((c < 'a' || c > 'z') && c != ' ' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
