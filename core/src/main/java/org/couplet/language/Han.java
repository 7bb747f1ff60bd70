package org.couplet.language;

import com.ibm.icu.lang.UScript;
import org.couplet.normal.HanForms;
import org.couplet.text.Language;

/** Chinese of either script, or Japanese. */
final class Han {
    /** Han characters to one kana above which the kana are names: Japanese prose has two kana to one, headlines one to six. */
    private static final int MOST_TO_A_KANA = 12;

    /** Frequent characters that only Japanese writes so. */
    private static final String JAPANESE = "図広売気駅権実対関県経済検験厳団囲拡沢浄戦歳発変価単営労応悪拠挙効読続転辺鉄黒";

    /** The most frequent characters of Chinese prose that Japanese prose has seldom. */
    private static final String CHINESE = "的了是在这這们們他她说說还還没沒让讓给給吗嗎呢吧";

    private Han() {}

    static Language language(String text) {
        int han = 0;
        int japanese = 0;
        int chinese = 0;
        int traditional = 0;
        int simplified = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int script = UScript.getScript(codePoint);
            if (script == UScript.HIRAGANA || script == UScript.KATAKANA || JAPANESE.indexOf(codePoint) >= 0) {
                japanese++;
            } else if (script == UScript.HAN) {
                han++;
                chinese += CHINESE.indexOf(codePoint) >= 0 ? 1 : 0;
                traditional += HanForms.onlyTraditional(codePoint) ? 1 : 0;
                simplified += HanForms.onlySimplified(codePoint) ? 1 : 0;
            }
        }
        if (japanese > chinese && japanese * MOST_TO_A_KANA >= han) {
            return Language.of("ja");
        }
        return traditional == simplified
                ? Language.CHINESE
                : traditional > simplified ? Language.TRADITIONAL : Language.SIMPLIFIED;
    }
}
