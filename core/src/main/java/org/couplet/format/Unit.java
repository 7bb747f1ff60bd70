package org.couplet.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.Language;

/**
 * A translation unit: one text in several languages.
 *
 * @param variants in the order of the file; at least one, of any languages, and a language may come twice
 * @param props the unit's own properties by type, in the order of the file; values of a repeated type are joined by a
 *     line break
 */
public record Unit(List<Variant> variants, Map<String, String> props) {
    public Unit {
        variants = List.copyOf(variants);
        props = Collections.unmodifiableMap(new LinkedHashMap<>(props));
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("a unit has at least one variant");
        }
    }

    /** The text of the first variant of the same language, whatever its script or region. */
    public Optional<String> text(Language language) {
        return variants.stream()
                .filter(variant -> variant.language().sameCode(language))
                .map(Variant::text)
                .findFirst();
    }
}
