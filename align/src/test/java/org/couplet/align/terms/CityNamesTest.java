package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh_Hant", "en", "de", "fr", "ru", "ja"})
    void namesCitiesAsIcuDoes(String locale) {
        TimeZoneNames names = TimeZoneNames.getInstance(new ULocale(locale));
        Map<String, String> cities = CityNames.of(new ULocale(locale));
        assertThat(cities).hasSizeGreaterThan(250);
        cities.forEach((zone, city) -> assertThat(city).as(zone).isEqualTo(names.getExemplarLocationName(zone)));
    }
}
