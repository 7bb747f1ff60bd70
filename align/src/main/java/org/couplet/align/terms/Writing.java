package org.couplet.align.terms;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.couplet.text.Language;

/** How a language or a word is written, as far as words of two languages can be compared by their letters. */
public enum Writing {
    LATIN,
    /** Chinese characters, alone or (in Japanese) mixed with kana. */
    HAN,
    OTHER;

    /** By the tag's script or the one most likely for the language. */
    public static Writing of(Language language) {
        String script =
                ULocale.addLikelySubtags(ULocale.forLocale(language.locale())).getScript();
        return switch (script) {
            case "Latn" -> LATIN;
            case "Hans", "Hant", "Hani", "Jpan" -> HAN;
            default -> OTHER;
        };
    }

    /** A word's: {@link #HAN} if one of its characters is, else that of its first letter; {@link #OTHER} without letters. */
    public static Writing of(String word) {
        Writing first = OTHER;
        boolean seen = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int character = word.codePointAt(i);
            if (isHan(character)) {
                return HAN;
            }
            if (!seen && UCharacter.isLetter(character)) {
                seen = true;
                first = isLatin(character) ? LATIN : OTHER;
            }
        }
        return first;
    }

    /** Whether the code point is a Latin letter, full width included. */
    static boolean isLatin(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z';
        }
        return UScript.getScript(codePoint) == UScript.LATIN;
    }

    static boolean isHan(int codePoint) {
        if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return true;
        }
        return codePoint >= 0x2E80 && UScript.getScript(codePoint) == UScript.HAN;
    }
}
