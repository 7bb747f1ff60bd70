package org.couplet.normal;

import com.ibm.icu.lang.UScript;

/** Which script a letter is of. What most of a text consists of is told without looking it up. */
public final class Letters {
    private Letters() {}

    /** Full width included. */
    public static boolean isLatin(int codePoint) {
        return codePoint < 0x80
                ? (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z'
                : UScript.getScript(codePoint) == UScript.LATIN;
    }

    /** Chinese characters; the marks 々 and 〇 too, which stand for one. */
    public static boolean isHan(int codePoint) {
        return (codePoint >= 0x4E00 && codePoint < 0xA000)
                || (codePoint >= 0x2E80 && UScript.getScript(codePoint) == UScript.HAN);
    }

    /** The letters of Japanese. */
    public static boolean isKana(int codePoint) {
        if (codePoint < 0x3040 || (codePoint >= 0x3400 && codePoint < 0xA000)) {
            return false;
        }
        int script = UScript.getScript(codePoint);
        return script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }
}
