package org.couplet.memory;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.couplet.format.Tmx;

/**
 * What TMX 1.4b says of an element.
 *
 * @param children that may stand in it
 * @param required attributes
 * @param optional attributes
 * @param text whether it may hold text
 */
record Rule(Set<String> children, Set<String> required, Set<String> optional, boolean text) {
    static final String LANGUAGE = "xml:lang";

    private static final Set<String> INLINE = Set.of("bpt", "ept", "it", "ph", "hi", "ut");
    private static final Set<String> ABOUT = Set.of("note", "prop");
    private static final Set<String> HISTORY =
            Set.of("creationdate", "creationid", "changedate", "changeid", "o-encoding");
    private static final Set<String> TOOL = Set.of("creationtool", "creationtoolversion", "o-tmf", "datatype");
    private static final Set<String> USE = Set.of("usagecount", "lastusagedate");

    private static final Pattern DATE = Pattern.compile("\\d{4}[01]\\d[0-3]\\dT[0-2]\\d[0-5]\\d[0-5]\\dZ");
    private static final Set<String> SEGMENTS = Set.of("block", "paragraph", "sentence", "phrase");

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("tmx", holding(Set.of("header", "body"), Set.of("version"), Set.of())),
            Map.entry(
                    "header",
                    holding(and(ABOUT, Set.of("ude")), and(TOOL, Set.of("segtype", "adminlang", "srclang")), HISTORY)),
            Map.entry("body", holding(Set.of("tu"), Set.of(), Set.of())),
            Map.entry("ude", holding(Set.of("map"), Set.of("name"), Set.of("base"))),
            Map.entry("map", holding(Set.of(), Set.of("unicode"), Set.of("code", "ent", "subst"))),
            Map.entry(
                    "tu",
                    holding(
                            and(ABOUT, Set.of("tuv")),
                            Set.of(),
                            and(and(TOOL, HISTORY), and(USE, Set.of("tuid", "segtype", "srclang"))))),
            Map.entry("tuv", holding(and(ABOUT, Set.of("seg")), Set.of(LANGUAGE), and(and(TOOL, HISTORY), USE))),
            Map.entry("note", text(Set.of(), Set.of(), Set.of("o-encoding", LANGUAGE))),
            Map.entry("prop", text(Set.of(), Set.of("type"), Set.of("o-encoding", LANGUAGE))),
            Map.entry("seg", text(INLINE, Set.of(), Set.of())),
            Map.entry("bpt", text(Set.of("sub"), Set.of("i"), Set.of("x", "type"))),
            Map.entry("ept", text(Set.of("sub"), Set.of("i"), Set.of())),
            Map.entry("it", text(Set.of("sub"), Set.of("pos"), Set.of("x", "type"))),
            Map.entry("ph", text(Set.of("sub"), Set.of(), Set.of("x", "assoc", "type"))),
            Map.entry("hi", text(INLINE, Set.of(), Set.of("x", "type"))),
            Map.entry("ut", text(Set.of("sub"), Set.of(), Set.of("x"))),
            Map.entry("sub", text(INLINE, Set.of(), Set.of("datatype", "type"))));

    private static final Map<String, String> EXAMPLES = Map.of(
            "version",
            "1.4",
            "segtype",
            "sentence",
            "o-tmf",
            "unknown",
            "adminlang",
            "en",
            "srclang",
            "en-US",
            "datatype",
            "plaintext",
            LANGUAGE,
            "en-US",
            "pos",
            "begin");

    private static Rule holding(Set<String> children, Set<String> required, Set<String> optional) {
        return new Rule(children, required, optional, false);
    }

    private static Rule text(Set<String> children, Set<String> required, Set<String> optional) {
        return new Rule(children, required, optional, true);
    }

    private static Set<String> and(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    static Optional<Rule> of(String element) {
        return Optional.ofNullable(RULES.get(element));
    }

    boolean allows(String attribute) {
        return required.contains(attribute)
                || optional.contains(attribute)
                || attribute.startsWith("xmlns")
                || attribute.equals("xml:space");
    }

    /** A value that an attribute may have. */
    static String example(String attribute) {
        return EXAMPLES.getOrDefault(attribute, "…");
    }

    /** How to mend a value; empty where it is right. */
    static Optional<String> wrong(String attribute, String value) {
        return switch (attribute) {
            case "creationdate", "changedate", "lastusagedate" ->
                mend(DATE.matcher(value).matches(), "Write 20261120T083000Z, in UTC");
            case "segtype" -> mend(SEGMENTS.contains(value), "Write block, paragraph, sentence or phrase");
            case "usagecount" -> mend(value.matches("\\d+"), "Write a number");
            case "pos" -> mend(value.equals("begin") || value.equals("end"), "Write begin or end");
            case LANGUAGE, "adminlang" -> mend(Tmx.language(value).isPresent(), "Write a BCP-47 tag such as zh-CN");
            case "srclang" ->
                mend(value.equals("*all*") || Tmx.language(value).isPresent(), "Write a BCP-47 tag such as zh-CN");
            default -> Optional.empty();
        };
    }

    private static Optional<String> mend(boolean right, String mend) {
        return right ? Optional.empty() : Optional.of(mend);
    }
}
