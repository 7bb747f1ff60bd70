package org.couplet.tokens;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.text.Language;

/** The tokenizer for a language. All of them are thread-safe, and give the same tokens on any thread. */
public final class Tokenizers {
    /** By tag. Made anew for each short pair of a batch, they took a twentieth of its time. */
    private static final Map<String, Tokenizer> BY_RULES = new ConcurrentHashMap<>();

    private Tokenizers() {}

    /** For Chinese, simplified or traditional, smartcn; for every other language ICU's rules and dictionaries. */
    public static Tokenizer of(Language language) {
        Tokenizer words = byRules(language);
        return language.sameCode(Language.CHINESE) ? new ChineseTokenizer(words) : words;
    }

    /**
     * For Chinese, by a list of words: of all ways to cut a run of Han characters that with the fewest words.
     *
     * @param words of two or more Han characters
     */
    public static Tokenizer ofWords(WordList words) {
        return new FewestWordsTokenizer(words, byRules(Language.CHINESE));
    }

    private static Tokenizer byRules(Language language) {
        return BY_RULES.computeIfAbsent(
                language.tag(), tag -> new IcuTokenizer(BreakIterator.getWordInstance(ULocale.forLanguageTag(tag))));
    }
}
