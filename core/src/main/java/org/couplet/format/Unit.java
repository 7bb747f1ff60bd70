package org.couplet.format;

import java.util.List;
import java.util.Optional;
import org.couplet.text.Language;

/**
 * A translation unit: one text in several languages.
 *
 * @param variants in the order of the file; at least one, of any languages, and a language may come twice
 * @param meta what is said of the unit; of the attributes, {@code srclang}, {@code segtype} and {@code datatype} are the
 *     header's where the unit has none
 */
public record Unit(List<Variant> variants, Meta meta) {
    public Unit {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("a unit has at least one variant");
        }
    }

    /** The text of the first variant of the same language, whatever its script or region. */
    public Optional<String> text(Language language) {
        return variant(language).map(Variant::text);
    }

    /** The variant of exactly this language, else the first of its code. */
    public Optional<Variant> variant(Language language) {
        Optional<Variant> exact = variants.stream()
                .filter(variant -> variant.language().equals(language))
                .findFirst();
        return exact.isPresent()
                ? exact
                : variants.stream()
                        .filter(variant -> variant.language().sameCode(language))
                        .findFirst();
    }

    /** What the others translate: the variant that {@code srclang} names; the first where it names none. */
    public Variant source() {
        return meta.attribute("srclang")
                .flatMap(TmxLanguages::known)
                .flatMap(this::variant)
                .orElse(variants.get(0));
    }

    public Optional<String> prop(String type) {
        return meta.prop(type);
    }
}
