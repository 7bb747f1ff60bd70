package org.couplet.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.Language;

/** The languages that memories name, some of them by names older than BCP 47. */
final class TmxLanguages {
    /** Of Windows before Vista; BCP 47 would take the second part for an extended language. */
    private static final Map<String, String> OLD = Map.of("zh-chs", "zh-Hans", "zh-cht", "zh-Hant");

    private TmxLanguages() {}

    /** @throws IllegalArgumentException if there is no such language */
    static Language of(String tag) {
        String dashed = tag.strip().replace('_', '-');
        return Language.of(OLD.getOrDefault(dashed.toLowerCase(Locale.ROOT), dashed));
    }

    /** None of {@code *all*}, and of what is no language. */
    static Optional<Language> known(String tag) {
        try {
            return tag.contains("*") ? Optional.empty() : Optional.of(of(tag));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
