package org.couplet.normal;

import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;

/**
 * The rules of ICU's transliterators as they stand in its locale data. Building a transliterator from them takes from a
 * quarter of a second to a whole one, and each call microseconds; reading the rules about single characters takes some
 * ten milliseconds. ICU promises no form for them, so who reads them says what they must hold.
 */
final class IcuRules {
    private IcuRules() {}

    /**
     * @param id of the transliterator's resource
     * @param rule one of its rules, for a sign that they are written as expected
     * @return each without the white space around it
     * @throws IllegalStateException if ICU's data has no such rules
     */
    static List<String> of(String id, String rule) {
        try {
            ClassLoader icu = UResourceBundle.class.getClassLoader();
            String text = UResourceBundle.getBundleInstance("com/ibm/icu/impl/data/icudata/translit", "root", icu)
                    .get("RuleBasedTransliteratorIDs")
                    .get(id)
                    .get("file")
                    .getString("resource");
            List<String> rules = parted(text);
            if (rules.contains(rule)) {
                return rules;
            }
            throw unexpected(id, rule, null);
        } catch (MissingResourceException missing) {
            throw unexpected(id, rule, missing);
        }
    }

    private static List<String> parted(String text) {
        List<String> rules = new ArrayList<>();
        int end;
        for (int start = 0; start <= text.length(); start = end + 1) {
            int next = text.indexOf(';', start);
            end = next < 0 ? text.length() : next;
            rules.add(text.substring(start, end).strip());
        }
        return rules;
    }

    private static IllegalStateException unexpected(String id, String rule, MissingResourceException cause) {
        return new IllegalStateException(
                "the data of ICU4J %s has no rule %s of %s: use the version of ICU4J that Couplet asks for"
                        .formatted(VersionInfo.ICU_VERSION, rule, id),
                cause);
    }
}
