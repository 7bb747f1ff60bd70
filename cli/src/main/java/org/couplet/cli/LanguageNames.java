package org.couplet.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.couplet.text.Language;

/** LanguageNames as a person calls them. */
final class LanguageNames {
    private LanguageNames() {}

    /** {@code English (en)}. */
    static String name(Language language) {
        return "%s (%s)".formatted(Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.ENGLISH), language);
    }

    /** {@code 4 English (en), 1 Chinese (zh-Hant)}. */
    static String counted(Map<Language, Long> documents) {
        return documents.entrySet().stream()
                .map(entry -> entry.getValue() + " " + name(entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
