package org.couplet.segment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** Reads an SRX file in one pass; what is not of SRX 2.0 (other namespaces' elements, notes) is passed over. */
final class SrxReader {
    private final XMLStreamReader xml;
    private final String file;
    private final Map<String, List<SrxRule>> rules = new HashMap<>();
    private final List<Srx.LanguageMap> maps = new ArrayList<>();
    private boolean cascade;

    private SrxReader(XMLStreamReader xml, String file) {
        this.xml = xml;
        this.file = file;
    }

    static Srx read(Path path) throws IOException {
        String file = path.toString();
        try (InputStream stream = Files.newInputStream(path)) {
            return new SrxReader(jdkParsers().createXMLStreamReader(stream), file).srx();
        } catch (XMLStreamException malformed) {
            Location at = malformed.getLocation();
            Place place = at == null
                    ? Place.file(file)
                    : new Place(file, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
            throw new InputException(place, "this is not well-formed XML", "Mend it in an XML editor", malformed);
        }
    }

    /** The JDK's own parser, with everything off that reaches beyond the file. */
    private static XMLInputFactory jdkParsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    private Srx srx() throws XMLStreamException, IOException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // comments, processing instructions, document type
        }
        if (!at("srx")) {
            throw bad("the root is <%s>, not <srx>".formatted(xml.getLocalName()), "Give an SRX file");
        }
        String version = attribute("version").orElse("");
        if (!version.equals("2.0")) {
            throw bad("its version is '%s', not 2.0".formatted(version), "Convert it to SRX 2.0");
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
        if (maps.isEmpty()) {
            throw new InputException(Place.file(file), "it has no <languagemap>", "Add <maprules>");
        }
        return new Srx(file, cascade, rules, maps);
    }

    private void element() throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
            case "header" -> cascade = attribute("cascade").orElse("").equals("yes");
            case "languagerule" -> languageRule();
            case "languagemap" -> languageMap();
            default -> {
                // a frame whose children follow, or nothing of ours
            }
        }
    }

    private void languageRule() throws XMLStreamException, IOException {
        List<SrxRule> found = new ArrayList<>();
        rules.put(required("languagerulename"), found);
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && at("languagerule"))) {
            if (xml.isStartElement() && at("rule")) {
                found.add(rule());
            }
        }
    }

    private SrxRule rule() throws XMLStreamException, IOException {
        boolean breaks = !attribute("break").orElse("yes").equals("no");
        Place place = place();
        String before = "";
        String after = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && at("rule"))) {
            if (xml.isStartElement() && at("beforebreak")) {
                before = xml.getElementText();
            } else if (xml.isStartElement() && at("afterbreak")) {
                after = xml.getElementText();
            }
        }
        try {
            return SrxRule.of(breaks, before, after);
        } catch (PatternSyntaxException wrong) {
            throw irregular(place, wrong);
        }
    }

    private void languageMap() throws IOException {
        String name = required("languagerulename");
        if (!rules.containsKey(name)) {
            throw bad("there is no <languagerule> '%s'".formatted(name), "Name one that stands above");
        }
        try {
            maps.add(new Srx.LanguageMap(Pattern.compile(required("languagepattern")), name));
        } catch (PatternSyntaxException wrong) {
            throw irregular(place(), wrong);
        }
    }

    private InputException irregular(Place place, PatternSyntaxException wrong) {
        String pattern = wrong.getPattern().replaceAll("\\s+", " ");
        return new InputException(
                place,
                "'%s' is no regular expression: %s".formatted(pattern, wrong.getDescription()),
                "Write it as Java's regular expressions are",
                wrong);
    }

    private String required(String name) throws InputException {
        return attribute(name).orElseThrow(() -> bad("<%s> has no %s".formatted(xml.getLocalName(), name), "Add it"));
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private boolean at(String name) {
        return xml.getLocalName().equals(name);
    }

    private Place place() {
        return Place.line(file, Math.max(1, xml.getLocation().getLineNumber()));
    }

    private InputException bad(String problem, String mend) {
        return new InputException(place(), problem, mend);
    }
}
