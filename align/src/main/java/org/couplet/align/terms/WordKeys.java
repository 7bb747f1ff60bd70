package org.couplet.align.terms;

import org.couplet.normal.Normal;
import org.couplet.text.Language;

/** What words of one language are compared by with those of another: the keys of their terms. Immutable. */
public final class WordKeys {
    private final WordForm own;
    /** Of Latin words within text of another script. */
    private final WordForm latin;

    private WordKeys(WordForm own, WordForm latin) {
        this.own = own;
        this.latin = latin;
    }

    /**
     * @param own the language of the words
     * @param other the language that they are compared with; equal words of both get equal keys
     */
    public static WordKeys of(Language own, Language other) {
        WordForm form = WordForm.of(own, other);
        return new WordKeys(form, Writing.of(own) == Writing.LATIN ? form : WordForm.of(other, own));
    }

    /** The key of one word, normalised and taken whole: of a dictionary's headword; empty for a blank one. */
    public String key(String word) {
        String normal = isPlain(word) ? word : Normal.of(word).text();
        return normal.isBlank() ? "" : ofNormal(normal);
    }

    /** The key of a normalised word; not empty if the word is not. */
    String ofNormal(String word) {
        return (Writing.of(word) == Writing.LATIN ? latin : own).key(word);
    }

    /** Whether it consists of nothing but lower-case ASCII letters, as normalised text does. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
