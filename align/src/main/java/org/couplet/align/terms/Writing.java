package org.couplet.align.terms;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import org.couplet.normal.Letters;
import org.couplet.text.Language;

/** How a language or a word is written, as far as words of two languages can be compared by their letters. */
public enum Writing {
    LATIN,
    /** Chinese characters, alone or (in Japanese) mixed with kana. */
    HAN,
    OTHER;

    /** By the tag's script or the one most likely for the language. */
    public static Writing of(Language language) {
        String script = language.script();
        return switch (script.isEmpty() ? likely(language) : script) {
            case "Latn" -> LATIN;
            case "Hans", "Hant", "Hani", "Jpan" -> HAN;
            default -> OTHER;
        };
    }

    /** Spares the two languages that most texts are in the loading of ICU's table. */
    private static String likely(Language language) {
        return switch (language.code()) {
            case "en" -> "Latn";
            case "zh" -> "Hani";
            default ->
                ULocale.addLikelySubtags(ULocale.forLocale(language.locale())).getScript();
        };
    }

    /**
     * A word's: {@link #HAN} if one of its characters is, else that of its first letter; {@link #OTHER} without
     * letters.
     */
    public static Writing of(String word) {
        Writing first = OTHER;
        boolean seen = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int character = word.codePointAt(i);
            if (Letters.isHan(character)) {
                return HAN;
            }
            if (!seen && UCharacter.isLetter(character)) {
                seen = true;
                first = Letters.isLatin(character) ? LATIN : OTHER;
            }
        }
        return first;
    }
}
