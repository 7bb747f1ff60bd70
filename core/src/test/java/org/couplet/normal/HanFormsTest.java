package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanFormsTest {
    private static final UnicodeSet HAN = new UnicodeSet().applyIntPropertyValue(UProperty.SCRIPT, UScript.HAN);

    @Test
    void pairsEveryCharacterAsIcuDoes() {
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        Transliterator toTraditional = Transliterator.getInstance("Simplified-Traditional");
        for (String han : HAN) {
            int codePoint = han.codePointAt(0);
            assertThat(Character.toString(HanForms.simplified(codePoint))).isEqualTo(toSimplified.transliterate(han));
            assertThat(Character.toString(HanForms.traditional(codePoint))).isEqualTo(toTraditional.transliterate(han));
        }
        assertThat(HAN.size()).isGreaterThan(90_000);
    }

    @ParameterizedTest
    @CsvSource({
        "國, true, false",
        "国, false, true",
        "人, false, false",
        "后, false, false",
        "著, false, false",
        "a, false, false"
    })
    void knowsTheCharactersOfOnlyOneForm(String character, boolean traditional, boolean simplified) {
        assertThat(HanForms.onlyTraditional(character.codePointAt(0))).isEqualTo(traditional);
        assertThat(HanForms.onlySimplified(character.codePointAt(0))).isEqualTo(simplified);
    }
}
