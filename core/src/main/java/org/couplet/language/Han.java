package org.couplet.language;

import org.couplet.normal.HanForms;
import org.couplet.normal.Letters;
import org.couplet.text.Language;

/** Chinese of either script, or Japanese. */
final class Han {
    /**
     * Han characters to one kana above which the kana are names: Japanese prose has two to one, headlines up to six.
     */
    private static final int MOST_TO_A_KANA = 12;

    /** Frequent characters that only Japanese writes so; each counts as a kana. */
    private static final String JAPANESE = "図広売気駅権実対関県経済検験厳団囲拡沢浄戦歳発変価単営労応悪拠挙効読続転辺鉄黒";

    /** The most frequent characters of Chinese prose that Japanese prose has seldom. */
    private static final String CHINESE = "的了是在这這们們他她说說还還没沒让讓给給吗嗎呢吧";

    // What a character tells, as bits.
    private static final int IS_KNOWN = 1;
    private static final int IS_HAN = 2;
    private static final int IS_JAPANESE = 4;
    private static final int IS_CHINESE = 8;
    private static final int IS_TRADITIONAL = 16;
    private static final int IS_SIMPLIFIED = 32;

    // The bits of each unit met so far, 0 for the others. Filled without a lock: every thread would write the same.
    private static final byte[] BITS = new byte[0x10000];

    private Han() {}

    static Language language(String text) {
        int han = 0;
        int japanese = 0;
        int chinese = 0;
        int leaning = 0; // towards the traditional script
        for (int i = 0; i < text.length(); i++) {
            int bits = bits(text.charAt(i));
            han += Integer.signum(bits & IS_HAN);
            japanese += Integer.signum(bits & IS_JAPANESE);
            chinese += Integer.signum(bits & IS_CHINESE);
            leaning += Integer.signum(bits & IS_TRADITIONAL) - Integer.signum(bits & IS_SIMPLIFIED);
        }
        if (japanese > chinese && japanese * MOST_TO_A_KANA >= han) {
            return Language.of("ja");
        }
        return leaning == 0 ? Language.CHINESE : leaning > 0 ? Language.TRADITIONAL : Language.SIMPLIFIED;
    }

    private static int bits(char unit) {
        if (BITS[unit] == 0) {
            BITS[unit] = (byte) (IS_KNOWN | told(unit));
        }
        return BITS[unit];
    }

    private static int told(char unit) {
        if (Letters.isKana(unit) || JAPANESE.indexOf(unit) >= 0) {
            return IS_JAPANESE;
        }
        return !Letters.isHan(unit)
                ? 0
                : IS_HAN
                        | (CHINESE.indexOf(unit) >= 0 ? IS_CHINESE : 0)
                        | (HanForms.onlyTraditional(unit) ? IS_TRADITIONAL : 0)
                        | (HanForms.onlySimplified(unit) ? IS_SIMPLIFIED : 0);
    }
}
