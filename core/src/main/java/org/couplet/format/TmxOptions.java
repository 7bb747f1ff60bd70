package org.couplet.format;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.couplet.text.Language;

/**
 * How a TMX is written.
 *
 * @param tags the {@code xml:lang} for a language, by BCP-47 tag: {@code {zh=zh-Hans}}. A key holds for its very tag;
 *     {@code zh} also for {@code zh-Hans}, and any other bare language for all its regions and scripts that have no key
 *     of their own. The rest follow the clients: {@code en-US}, {@code zh-CN}, {@code zh-TW}, others as they are
 * @param created creation date of the header and of every unit; {@link Instant#EPOCH} writes none
 * @param minConfidence in [0, 1]; two-sided beads below are left out, and counted; not those a reviewer called good
 * @param neighbours whether each unit tells the source texts before and after it, as {@code x-context-pre} and
 *     {@code x-context-post}
 */
public record TmxOptions(Map<String, String> tags, Instant created, double minConfidence, boolean neighbours) {
    public static final TmxOptions DEFAULT = new TmxOptions(Map.of(), Instant.EPOCH, 0, false);

    /** A translation memory is loaded into a project by its exact tags, and projects carry regions. */
    private static final Map<String, String> USUAL =
            Map.of("en", "en-US", "zh", "zh-CN", "zh-Hans", "zh-CN", "zh-Hant", "zh-TW");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*");

    public TmxOptions {
        tags = Map.copyOf(tags);
        for (String tag : tags.values()) {
            if (!TAG.matcher(tag).matches()) {
                throw new IllegalArgumentException("'%s' is no language tag such as zh-Hans".formatted(tag));
            }
        }
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minConfidence %s is not in [0, 1]".formatted(minConfidence));
        }
    }

    public TmxOptions withTags(Map<String, String> value) {
        return new TmxOptions(value, created, minConfidence, neighbours);
    }

    public TmxOptions withCreated(Instant value) {
        return new TmxOptions(tags, value, minConfidence, neighbours);
    }

    public TmxOptions withMinConfidence(double value) {
        return new TmxOptions(tags, created, value, neighbours);
    }

    public TmxOptions withNeighbours(boolean value) {
        return new TmxOptions(tags, created, minConfidence, value);
    }

    /** The {@code xml:lang} of a language. */
    public String tag(Language language) {
        String tag = language.tag();
        String asked = tags.getOrDefault(tag, tags.get(general(language)));
        return asked == null ? USUAL.getOrDefault(tag, tag) : asked;
    }

    /** {@code zh-Hant} and {@code zh-TW} are not what {@code zh} means; the other languages have no such divide. */
    private static String general(Language language) {
        boolean divided = language.sameCode(Language.CHINESE) && !language.equals(Language.SIMPLIFIED);
        return divided ? language.tag() : language.code();
    }
}
