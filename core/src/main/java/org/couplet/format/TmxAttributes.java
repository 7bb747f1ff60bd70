package org.couplet.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which attributes TMX allows where; those of one tool break others. */
final class TmxAttributes {
    private static final String CREATION_TOOL = "creationtool";
    private static final String SEGMENT_TYPE = "segtype";

    /** Of the header, a unit and a variant. */
    private static final Set<String> EVERYWHERE = Set.of(
            CREATION_TOOL,
            "creationtoolversion",
            "o-tmf",
            "datatype",
            "o-encoding",
            "creationdate",
            "creationid",
            "changedate",
            "changeid");

    private static final Set<String> OF_HEADER = and("segtype", "adminlang", "srclang");
    private static final Set<String> OF_VARIANT = and("usagecount", "lastusagedate");
    private static final Set<String> OF_UNIT = and("usagecount", "lastusagedate", "tuid", "segtype", "srclang");

    private static final Set<String> SEGMENTS = Set.of("block", "paragraph", "sentence", "phrase");

    private TmxAttributes() {}

    private static Set<String> and(String... more) {
        Set<String> all = new HashSet<>(EVERYWHERE);
        all.addAll(List.of(more));
        return all;
    }

    static boolean isOfVariant(String name) {
        return OF_VARIANT.contains(name);
    }

    static boolean isOfUnit(String name) {
        return OF_UNIT.contains(name);
    }

    /** All that a header must say, in the usual order, with what was asked for; {@code srclang} is still to come. */
    static Map<String, String> header(Meta asked) {
        boolean ours = asked.attribute(CREATION_TOOL).isEmpty();
        Map<String, String> header = new LinkedHashMap<>();
        header.put(CREATION_TOOL, "Couplet");
        header.put("creationtoolversion", ours ? version() : "unknown");
        header.put(SEGMENT_TYPE, "sentence");
        header.put("o-tmf", ours ? "Couplet" : "unknown");
        header.put("adminlang", "en");
        header.put("srclang", "");
        header.put("datatype", "plaintext");
        asked.attributes().forEach((name, value) -> {
            if (OF_HEADER.contains(name)) {
                header.put(name, value);
            }
        });
        return header;
    }

    private static String version() {
        return Optional.ofNullable(TmxAttributes.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    /** A value in the form that the format wants, where it can be told. */
    static String repaired(String name, String value) {
        if (name.equals(SEGMENT_TYPE)) {
            String lower = value.toLowerCase(Locale.ROOT);
            return SEGMENTS.contains(lower) ? lower : "sentence";
        }
        return name.endsWith("date") ? TmxDates.repaired(value) : value;
    }
}
