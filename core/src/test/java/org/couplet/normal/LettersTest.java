package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void tellsScriptsAsUnicodeDoes() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int script = UScript.getScript(codePoint);
            boolean kana = script == UScript.HIRAGANA || script == UScript.KATAKANA;
            if (Letters.isLatin(codePoint) != (script == UScript.LATIN)
                    || Letters.isHan(codePoint) != (script == UScript.HAN)
                    || Letters.isKana(codePoint) != kana) {
                throw new AssertionError("U+%04X".formatted(codePoint));
            }
        }
        assertThat(Letters.isLatin('Ａ')).isTrue();
        assertThat(Letters.isHan('々')).isTrue();
        assertThat(Letters.isKana('ｱ')).isTrue();
    }
}
