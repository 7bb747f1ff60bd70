package org.couplet.text;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * A language as a canonical BCP-47 tag ({@code zh-Hans}, {@code en}, {@code pt-BR}). Any well-formed tag whose language
 * ISO 639 knows is allowed.
 *
 * @param tag in canonical case; build one with {@link #of}
 */
public record Language(String tag) implements Comparable<Language> {
    public static final Language CHINESE = new Language("zh");
    public static final Language SIMPLIFIED = new Language("zh-Hans");
    public static final Language TRADITIONAL = new Language("zh-Hant");
    public static final Language ENGLISH = new Language("en");

    private static final Set<String> ISO_639 = Set.of(ULocale.getISOLanguages());
    private static final Set<String> WRITTEN_SOLID = Set.of("zh", "yue", "ja", "th", "lo", "km", "my");

    /**
     * @param tag BCP-47 in any case, {@code _} allowed for {@code -}; {@code zho} is {@code zh}, since RFC 5646, section
     *     2.2.1, has the shortest code of a language as its own
     * @throws IllegalArgumentException if it is malformed or ISO 639 has no such language
     */
    public static Language of(String tag) {
        try {
            Locale named =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            Locale locale = new Locale.Builder()
                    .setLocale(named)
                    .setLanguage(new ULocale(named.getLanguage()).getLanguage())
                    .build();
            if (ISO_639.contains(locale.getLanguage())) {
                return new Language(locale.toLanguageTag());
            }
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException(
                    "'%s' is not a language tag such as zh, zh-Hant or en-US".formatted(tag), malformed);
        }
        throw new IllegalArgumentException("'%s' is no language that ISO 639 knows".formatted(tag));
    }

    /** The ISO 639 code: {@code zh} of {@code zh-Hant-TW}. */
    public String code() {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    /** The four-letter script subtag, or the empty string. */
    public String script() {
        return locale().getScript();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** True for {@code zh-Hans} and {@code zh-Hant}: documents in these two are never each other's translation. */
    public boolean sameCode(Language other) {
        return code().equals(other.code());
    }

    /** True when words and sentences stand without spaces between them, as in Chinese, Japanese and Thai. */
    public boolean writtenSolid() {
        return WRITTEN_SOLID.contains(code());
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
