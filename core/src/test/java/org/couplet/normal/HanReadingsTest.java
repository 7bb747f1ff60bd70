package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import org.junit.jupiter.api.Test;

class HanReadingsTest {
    @Test
    void readsEveryCharacterAsIcuDoes() {
        Transliterator latin = Transliterator.getInstance("Han-Latin");
        UnicodeSet han = new UnicodeSet().applyIntPropertyValue(UProperty.UNIFIED_IDEOGRAPH, 1);
        int read = 0;
        for (String character : han.retain(0, Character.MAX_VALUE)) {
            String reading = HanReadings.of(character.codePointAt(0));
            assertThat(reading.isEmpty() ? character : reading).isEqualTo(latin.transliterate(character));
            read += reading.isEmpty() ? 0 : 1;
        }
        assertThat(read).isGreaterThan(26_000);
    }

    @Test
    void hasNoneForOtherCharacters() {
        assertThat(HanReadings.of('a')).isEmpty();
        assertThat(HanReadings.of('-')).isEmpty();
        assertThat(HanReadings.of('ん')).isEmpty();
        assertThat(HanReadings.of(0x20F1E)).as("beyond the plane").isEmpty();
    }
}
