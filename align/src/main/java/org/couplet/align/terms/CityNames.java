package org.couplet.align.terms;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.couplet.text.Language;

/**
 * What the cities of the time zones are called in a language. Read from ICU's data itself, since its
 * {@code TimeZoneNames} cost 50 ms more; they promise no form for it, so a test holds the two against each other.
 */
final class CityNames {
    private static final String DATA = "com/ibm/icu/impl/data/icudata/zone";

    /** Zones that are called by a city or an island. */
    private static final Pattern CITY_ZONE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    private CityNames() {}

    /**
     * By CLDR's canonical zone, {@code Europe/London}; where ICU has no name, the zone's own is one in Latin script.
     */
    static Map<String, String> of(ULocale locale) {
        Map<String, String> names = new TreeMap<>();
        if (Writing.of(Language.of(locale.toLanguageTag())) == Writing.LATIN) {
            for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL, null, null)) {
                if (CITY_ZONE.matcher(zone).matches()) {
                    names.put(zone, zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
                }
            }
            addExemplars(ULocale.ROOT, names);
        }
        addExemplars(locale, names);
        return names;
    }

    /** The names that a locale itself has; what it inherits from the root is not among them. */
    private static void addExemplars(ULocale locale, Map<String, String> names) {
        UResourceBundle zones = zones(locale);
        for (int i = 0; i < zones.getSize(); i++) {
            UResourceBundle zone = zones.get(i);
            for (int k = 0; zone.getType() == UResourceBundle.TABLE && k < zone.getSize(); k++) {
                if ("ec".equals(zone.get(k).getKey())) { // exemplar city
                    names.put(zone.getKey().replace(':', '/'), zone.getString(k));
                }
            }
        }
    }

    private static UResourceBundle zones(ULocale locale) {
        try {
            return UResourceBundle.getBundleInstance(DATA, locale, UResourceBundle.class.getClassLoader())
                    .get("zoneStrings");
        } catch (MissingResourceException missing) {
            throw new IllegalStateException(
                    "the data of ICU4J %s has no names of zones where they were: use the version that Couplet asks for"
                            .formatted(VersionInfo.ICU_VERSION),
                    missing);
        }
    }
}
