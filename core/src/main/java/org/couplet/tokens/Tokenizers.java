package org.couplet.tokens;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.function.Predicate;
import org.couplet.text.Language;

/** The tokenizer for a language. All of them are thread-safe, and give the same tokens on any thread. */
public final class Tokenizers {
    private Tokenizers() {}

    /** For Chinese, simplified or traditional, smartcn; for every other language ICU's rules and dictionaries. */
    public static Tokenizer of(Language language) {
        Tokenizer words = new IcuTokenizer(BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag())));
        return language.sameCode(Language.CHINESE) ? new ChineseTokenizer(words) : words;
    }

    /**
     * For Chinese, by a list of words: of all ways to cut a run of Han characters that with the fewest words.
     *
     * @param words whether two or more Han characters, normalised, are a word
     */
    public static Tokenizer ofWords(Predicate<String> words) {
        Tokenizer others = new IcuTokenizer(BreakIterator.getWordInstance(ULocale.CHINESE));
        return new FewestWordsTokenizer(words, others);
    }
}
