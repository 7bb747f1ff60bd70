package org.couplet.align.terms;

import com.ibm.icu.lang.UScript;
import org.couplet.text.Language;
import org.couplet.tokens.Stems;

/** What of a word is compared. */
enum WordForm {
    /** The stem of an English word, irregular forms led back: best beside a language of another script. */
    STEM {
        @Override
        String key(String word) {
            return Stems.english(withoutClitic(word));
        }
    },
    /**
     * The first letters of a word, or syllables of Korean: rids any language of most of its endings, and leaves what cognates
     * share. A word with Han characters stays whole.
     */
    START {
        @Override
        String key(String word) {
            return Writing.of(word) == Writing.HAN ? word : cut(withoutClitic(word), letters(word));
        }
    };

    /** Of four to eight the best for yearbooks in German and French, and as good as any elsewhere; names meet by their sounds. */
    private static final int LETTERS = 5;

    private static final int SYLLABLES = 2;

    /** The key of a normalised word; not empty if the word is not. */
    abstract String key(String word);

    /** The form for words of one language that are compared with those of another. */
    static WordForm of(Language own, Language other) {
        boolean english = own.sameCode(Language.ENGLISH);
        return english && Writing.of(other) != Writing.LATIN ? STEM : START;
    }

    private static int letters(String word) {
        return UScript.getScript(word.codePointAt(0)) == UScript.HANGUL ? SYLLABLES : LETTERS;
    }

    private static String cut(String word, int letters) {
        if (word.codePointCount(0, word.length()) <= letters) {
            return word;
        }
        return word.substring(0, word.offsetByCodePoints(0, letters));
    }

    /** {@code worker's} as {@code worker}, {@code didn't} as {@code did}. */
    private static String withoutClitic(String word) {
        int mark = word.indexOf('\'');
        if (mark < 2) {
            return word;
        }
        boolean not = word.startsWith("n't", mark - 1) && mark > 2;
        return word.substring(0, not ? mark - 1 : mark);
    }
}
