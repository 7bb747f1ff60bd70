package org.couplet.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a TMX about a unit, a variant or the whole, beside the text.
 *
 * @param attributes by name, in the order of the file: {@code creationdate}, {@code usagecount}, … without
 *     {@code xml:lang}, of which the variant itself knows
 * @param notes in the order of the file
 * @param props in the order of the file; a type may come twice
 */
public record Meta(Map<String, String> attributes, List<String> notes, List<Prop> props) {
    public static final Meta NONE = new Meta(Map.of(), List.of(), List.of());

    public Meta {
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        notes = List.copyOf(notes);
        props = List.copyOf(props);
    }

    /** The first value of a type. */
    public Optional<String> prop(String type) {
        return props.stream()
                .filter(prop -> prop.type().equals(type))
                .map(Prop::value)
                .findFirst();
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    public Meta with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Meta(more, notes, props);
    }
}
