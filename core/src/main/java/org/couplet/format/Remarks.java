package org.couplet.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a translation memory says of a unit beside what a {@link Row} has of it: dates, use counts, notes, other tools'
 * properties. TMX and JSON Lines keep them; tables and line pairs have no place for them.
 */
public record Remarks(Meta unit, Meta source, Meta target) {
    public static final Remarks NONE = new Remarks(Meta.NONE, Meta.NONE, Meta.NONE);

    /** Said by the file that is written. */
    private static final Set<String> OF_THE_FILE = Set.of("srclang", "segtype", "datatype");

    /** Properties that a row has as its own. */
    private static final Set<String> OF_THE_ROW = Set.of(
            TmxWriter.DOCUMENT_SOURCE,
            TmxWriter.DOCUMENT_TARGET,
            TmxWriter.CONFIDENCE,
            TmxWriter.EVIDENCE,
            TmxWriter.BEAD,
            TmxWriter.VERDICT);

    static Remarks of(Unit unit, Variant source, Variant target) {
        return new Remarks(others(unit.meta()), others(source.meta()), others(target.meta()));
    }

    private static Meta others(Meta meta) {
        Map<String, String> attributes = new LinkedHashMap<>(meta.attributes());
        attributes.keySet().removeAll(OF_THE_FILE);
        List<Prop> props = meta.props().stream()
                .filter(prop -> !OF_THE_ROW.contains(prop.type()))
                .toList();
        return new Meta(attributes, meta.notes(), props);
    }
}
