package org.couplet.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.format.xml.XmlCursor;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** Reads a TMX in one pass. Each method starts on its element's start tag and ends on its end tag. */
final class TmxReader {
    /**
     * UTF-16 units of text, codes and properties in one unit. Tools take some 2,000 a side; twenty times the longest
     * paragraph of a novel leaves the memory to others.
     */
    static final int MOST_IN_UNIT = 1_000_000;

    /** What a note or property takes in memory beside its text, in characters. */
    private static final int ITEM = 16;

    /** What a unit has from the header where it does not say it itself. */
    private static final Set<String> INHERITED = Set.of("srclang", "segtype", "datatype");

    private static final String LANGUAGE = "xml:lang";

    private final XmlCursor xml;
    private final Map<String, String> inherited = new LinkedHashMap<>();
    private Place unitStart;
    private int unitSize;

    private TmxReader(XmlCursor xml) {
        this.xml = xml;
        this.unitStart = xml.place();
    }

    static void read(InputStream stream, String file, Sink<Unit> units) throws IOException {
        try (XmlCursor xml = XmlCursor.open(stream, file)) {
            TmxReader reader = new TmxReader(xml);
            reader.header();
            reader.body(units);
        }
    }

    static Meta header(Path file) throws IOException {
        try (XmlCursor xml = XmlCursor.open(Files.newInputStream(file), file.toString())) {
            return new TmxReader(xml).header();
        }
    }

    private Meta header() throws IOException {
        xml.toRoot();
        if (!xml.at("tmx")) {
            throw xml.bad("the root is <%s>, not <tmx>".formatted(xml.name()), "Give a TMX file");
        }
        if (!xml.toChild() || !xml.at("header")) {
            throw xml.bad("<tmx> has no <header>", "Add <header srclang=\"zh\" …/> as its first child");
        }
        startUnit();
        Meta header = meta(child -> {});
        header.attributes().forEach((name, value) -> {
            if (INHERITED.contains(name)) {
                inherited.put(name, value);
            }
        });
        return header;
    }

    private void body(Sink<Unit> units) throws IOException {
        if (!xml.toChild() || !xml.at("body")) {
            throw xml.bad("<header> is not followed by <body>", "Put the <tu> elements into a <body>");
        }
        while (xml.toChild()) {
            if (xml.at("tu")) {
                units.take(unit());
            } else {
                xml.skip();
            }
        }
        xml.toEnd();
    }

    private void startUnit() {
        unitStart = xml.place();
        unitSize = 0;
    }

    private Unit unit() throws IOException {
        startUnit();
        Place start = unitStart;
        Map<String, String> attributes = new LinkedHashMap<>(inherited);
        List<Variant> variants = new ArrayList<>();
        Meta meta = meta(child -> {
            if (child.equals("tuv")) {
                variants.add(variant());
            }
        });
        attributes.putAll(meta.attributes());
        if (variants.isEmpty()) {
            throw new InputException(start, "<tu> has no <tuv>", "Add one for each language");
        }
        return new Unit(variants, new Meta(attributes, meta.notes(), meta.props()));
    }

    private Variant variant() throws IOException {
        Place start = xml.place();
        Language language = language();
        List<Segment> segments = new ArrayList<>();
        Meta meta = meta(child -> {
            if (child.equals("seg")) {
                segments.add(Segment.read(xml, this::spend));
            }
        });
        if (segments.isEmpty()) {
            throw new InputException(start, "<tuv> has no <seg>", "Add <seg> with the text");
        }
        Segment segment = segments.get(0);
        return new Variant(language, language.tag(), segment.text(), segment.markup(), meta);
    }

    /** The text of a note or property. */
    private String told() throws IOException {
        spend(ITEM);
        return Segment.read(xml, this::spend).text();
    }

    /** What stands about an element, by its attributes and children; of the others the caller takes what it knows. */
    private Meta meta(Sink<String> others) throws IOException {
        Map<String, String> attributes = xml.attributes();
        attributes.remove(LANGUAGE);
        attributes.remove("lang");
        for (String value : attributes.values()) {
            spend(value.length());
        }
        List<String> notes = new ArrayList<>();
        List<Prop> props = new ArrayList<>();
        while (xml.toChild()) {
            int depth = xml.depth();
            switch (xml.name()) {
                case "note" -> notes.add(told());
                case "prop" -> props.add(new Prop(xml.attribute("type").orElse(""), told()));
                default -> {
                    others.take(xml.name());
                    if (xml.depth() == depth) {
                        xml.skip();
                    }
                }
            }
        }
        return new Meta(attributes, notes, props);
    }

    /** {@code xml:lang} since TMX 1.4, {@code lang} before. */
    private Language language() throws InputException {
        String tag = xml.attribute(LANGUAGE)
                .or(() -> xml.attribute("lang"))
                .orElseThrow(() -> xml.bad("<tuv> has no xml:lang", "Add xml:lang=\"zh-CN\" or the like"));
        try {
            return TmxLanguages.of(tag);
        } catch (IllegalArgumentException unknown) {
            throw new InputException(xml.place(), unknown.getMessage(), "Put a BCP-47 tag into xml:lang", unknown);
        }
    }

    private void spend(int chars) throws InputException {
        unitSize += chars;
        if (unitSize > MOST_IN_UNIT) {
            throw new InputException(
                    unitStart,
                    "a unit of more than %,d characters begins here".formatted(MOST_IN_UNIT),
                    "No tool takes it: cut it up, or take it out");
        }
    }
}
