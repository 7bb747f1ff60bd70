package org.couplet.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import org.couplet.format.Sink;
import org.couplet.format.xml.XmlCursor;
import org.couplet.format.xml.XmlText;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** Says what is wrong with a TMX, from its first line to its last. It goes on after all but a break in the XML itself. */
public final class Check {
    /** Trados in the cloud takes no larger file. */
    private static final long MOST_BYTES = 1L << 30;

    private final XmlCursor xml;
    private final Sink<Finding> findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private UnitCheck unit;
    private String headerLanguage = "";
    private boolean header;
    private boolean body;

    /** An element whose end is still to come. */
    private static final class Open {
        final String name;
        final Place place;
        final Optional<Rule> rule;
        int segments;
        boolean variants;

        Open(String name, Place place, Optional<Rule> rule) {
            this.name = name;
            this.place = place;
            this.rule = rule;
        }
    }

    private Check(XmlCursor xml, Sink<Finding> findings) {
        this.xml = xml;
        this.findings = findings;
        this.unit = new UnitCheck(xml.place(), "", findings);
    }

    /** Hands over what is wrong in the order of the file; nothing where nothing is. */
    public static void file(Path file, Sink<Finding> findings) throws IOException {
        long bytes = Files.size(file);
        if (bytes > MOST_BYTES) {
            findings.take(Finding.warning(
                    Place.file(file.toString()),
                    "the file has %,d bytes, and Trados takes 1 GB at most".formatted(bytes),
                    "Split it: couplet tmx split"));
        }
        try (XmlCursor xml = XmlCursor.open(Files.newInputStream(file), file.toString())) {
            new Check(xml, findings).whole();
        } catch (InputException broken) {
            String place = broken.place() + ": ";
            findings.take(new Finding(
                    broken.place(), Finding.Severity.ERROR, broken.getMessage().substring(place.length()) + "."));
        }
    }

    private void whole() throws IOException {
        xml.toRoot();
        if (!xml.at("tmx")) {
            throw xml.bad("the root is <%s>, not <tmx>".formatted(xml.name()), "Give a TMX file");
        }
        start();
        while (!open.isEmpty()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(open.pop());
            } else if (XmlCursor.isText(event)) {
                text();
            }
        }
        xml.toEnd();
    }

    private void start() throws IOException {
        String name = xml.name();
        Optional<Rule> rule = Rule.of(name);
        if (rule.isEmpty()) {
            error("TMX knows no <%s>".formatted(name), "Take it out");
        } else {
            place(name);
            attributes(name, rule.get());
        }
        open.push(new Open(name, xml.place(), rule));
        switch (name) {
            case "tmx" -> version();
            case "header" -> headerLanguage = xml.attribute("srclang").orElse("");
            case "tu" ->
                unit = new UnitCheck(xml.place(), xml.attribute("srclang").orElse(headerLanguage), findings);
            case "tuv" -> unit.variant(xml.place(), tag());
            case "seg" -> unit.segment(xml.place());
            case "bpt", "ept" -> unit.code(name, xml.attribute("i").orElse(""), xml.place());
            default -> {}
        }
    }

    /** Whether an element may stand where it does. */
    private void place(String name) throws IOException {
        if (open.isEmpty()) {
            return;
        }
        Open around = open.element();
        if (around.rule.isPresent() && !around.rule.get().children().contains(name)) {
            error("<%s> cannot stand in <%s>".formatted(name, around.name), "Take it out, or move it");
        }
        if (around.name.equals("tmx")) {
            order(name);
        } else if (around.name.equals("tu") || around.name.equals("tuv")) {
            insideUnit(name, around);
        }
    }

    private void order(String name) throws IOException {
        if ((name.equals("header") && (header || body)) || (name.equals("body") && (body || !header))) {
            error("<tmx> holds one <header> and then one <body>", "Put them so");
        }
        header |= name.equals("header");
        body |= name.equals("body");
    }

    private void insideUnit(String name, Open around) throws IOException {
        boolean text = name.equals("tuv") || name.equals("seg");
        if (!text && around.variants) {
            error("<%s> stands after the text".formatted(name), "Put notes and properties first");
        }
        around.variants |= text;
        if (name.equals("seg") && ++around.segments == 2) {
            error("<tuv> has a second <seg>", "Put it into a <tuv> of its own");
        }
    }

    private void attributes(String name, Rule rule) throws IOException {
        Map<String, String> attributes = xml.attributes();
        for (String required : new TreeSet<>(rule.required())) {
            if (!attributes.containsKey(required)
                    && !(required.equals(Rule.LANGUAGE) && attributes.containsKey("lang"))) {
                error(
                        "<%s> has no %s".formatted(name, required),
                        "Add %s=\"%s\"".formatted(required, Rule.example(required)));
            }
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String attributeName = attribute.getKey();
            if (attributeName.equals("lang") && rule.allows(Rule.LANGUAGE)) {
                error("lang is the attribute's name in TMX 1.1", "Write xml:lang");
            } else if (!rule.allows(attributeName)) {
                error(
                        "<%s> has no attribute %s in TMX".formatted(name, attributeName),
                        "Take it out, or make it a <prop>");
            } else {
                value(attributeName, attribute.getValue());
            }
        }
    }

    private void value(String attribute, String value) throws IOException {
        Optional<String> wrong = Rule.wrong(attribute, value);
        if (wrong.isPresent()) {
            error("%s=\"%s\" is wrong".formatted(attribute, value), wrong.get());
        }
    }

    private void version() throws IOException {
        String version = xml.attribute("version").orElse("1.4");
        if (!version.equals("1.4")) {
            findings.take(Finding.warning(
                    xml.place(),
                    "version=\"%s\" is not what tools look for".formatted(version),
                    "Write version=\"1.4\""));
        }
    }

    private String tag() {
        return xml.attribute(Rule.LANGUAGE).or(() -> xml.attribute("lang")).orElse("");
    }

    private void text() throws IOException {
        StringBuilder text = new StringBuilder();
        xml.appendText(text);
        Open around = open.element();
        if (around.rule.isPresent() && !around.rule.get().text() && !XmlText.isBlank(text.toString())) {
            error("text stands in <%s> itself".formatted(around.name), "Put it into a <seg>, <note> or <prop>");
        }
        unit.text(text);
    }

    private void end(Open element) throws IOException {
        switch (element.name) {
            case "tmx" -> {
                if (!header || !body) {
                    error(element.place, "<tmx> has no <%s>".formatted(header ? "body" : "header"), "Add it");
                }
            }
            case "tu" -> unit.end();
            case "tuv" -> {
                if (element.segments == 0) {
                    error(element.place, "<tuv> has no <seg>", "Add <seg> with the text");
                }
            }
            case "seg" -> unit.endSegment();
            default -> {}
        }
    }

    private void error(String problem, String mend) throws IOException {
        error(xml.place(), problem, mend);
    }

    private void error(Place place, String problem, String mend) throws IOException {
        findings.take(Finding.error(place, problem, mend));
    }
}
