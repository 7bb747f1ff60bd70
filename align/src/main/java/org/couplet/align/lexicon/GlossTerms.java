package org.couplet.align.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.text.Language;

/**
 * The terms of a dictionary's glosses. Each word is parsed when it is first asked for and kept, at most the
 * dictionary's words: a run of many documents asks for the same words again and again. Safe for any number of threads,
 * since whichever parses first gives the same.
 */
final class GlossTerms {
    private final Dictionary dictionary;
    private final TermReader reader; // of the glosses
    private final Map<String, List<List<Term>>> words = new ConcurrentHashMap<>(); // by the word's key
    private final Map<String, Term> plain = new ConcurrentHashMap<>(); // by a plain word of a gloss

    /** @param reader of the glosses' language */
    GlossTerms(Dictionary dictionary, TermReader reader) {
        this.dictionary = dictionary;
        this.reader = reader;
    }

    /** The language of the words that are looked up. */
    Language words() {
        return dictionary.words();
    }

    /** Whether a word has an entry. */
    boolean has(String word) {
        return words.containsKey(word) || dictionary.has(word);
    }

    /** The distinct terms of each gloss; none of the lists is empty. */
    List<List<Term>> of(String word) {
        List<List<Term>> known = words.get(word);
        if (known != null) {
            return known;
        }
        List<String> found = dictionary.glosses(word);
        if (found.isEmpty()) {
            return List.of();
        }
        List<List<Term>> parsed = found.stream()
                .map(this::terms)
                .filter(terms -> !terms.isEmpty())
                .toList();
        words.put(word, parsed);
        return parsed;
    }

    private List<Term> terms(String gloss) {
        if (!isPlain(gloss)) {
            return reader.glossTerms(gloss).stream().distinct().toList();
        }
        List<Term> terms = new ArrayList<>();
        for (String word : gloss.split("[ -]", -1)) {
            if (!word.isEmpty()) {
                Term term = plain.computeIfAbsent(word, key -> new Term(Term.Kind.WORD, reader.key(key)));
                if (!terms.contains(term)) {
                    terms.add(term);
                }
            }
        }
        return List.copyOf(terms);
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
