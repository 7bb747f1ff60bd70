package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.couplet.json.Json;
import org.couplet.json.JsonFields;
import org.couplet.text.Bitext;
import org.couplet.text.Evidence;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;
import org.couplet.text.Span;

/**
 * A JSON object a line for every sentence bead, also the one-sided and the doubtful:
 *
 * <pre>{@code
 * {"source": {"document": "a.zh.txt", "language": "zh", "sentences": [0, 1], "paragraphs": [0],
 *             "offsets": [[0, 12], [12, 30]], "text": "…"},
 *  "target": {…}, "confidence": 0.97, "evidence": [{"kind": "number", "source": "3.77万", "target": "37700"}]}
 * }</pre>
 *
 * without the spaces and line breaks; after a review also {@code "verdict":"good"} or {@code "bad"}; of a translation memory
 * its {@link Remarks}: {@code "remarks":{"unit":{"attributes":{"usagecount":"7"},"notes":["…"],"props":[["x-domain","law"]]},
 * "source":{…},"target":{…}}}, each where there are any. Reading passes over members it does not know.
 */
public final class Jsonl {
    private Jsonl() {}

    public static Counts write(Bitext bitext, Path file) throws IOException {
        return writer(file).writeAlone(bitext);
    }

    /** Writes rows as they are, for instance after a review. */
    public static void write(Iterable<Row> rows, Path file) throws IOException {
        try (RowWriter writer = writer(file)) {
            for (Row row : rows) {
                writer.write(row);
            }
            writer.commit();
        }
    }

    static RowWriter writer(Path file) throws IOException {
        return new RowWriter(WholeFile.at(file), Jsonl::line);
    }

    public static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        read(file, rows::add);
        return rows;
    }

    /** @throws InputException if a line is not of this form */
    public static void read(Path file, Sink<Row> rows) throws IOException {
        Lines.read(file, (line, place) -> {
            if (!line.isBlank()) {
                rows.take(row(line, place));
            }
        });
    }

    private static String line(Row row) {
        StringBuilder json = new StringBuilder("{\"source\":");
        append(json, row.source());
        json.append(",\"target\":");
        append(json, row.target());
        json.append(",\"confidence\":").append(row.confidence()).append(",\"evidence\":[");
        for (Evidence evidence : row.evidence()) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",");
            append(json, evidence);
        }
        json.append(']');
        if (row.verdict() != Verdict.OPEN) {
            Json.quote(json.append(",\"verdict\":"), row.verdict().word());
        }
        if (!row.remarks().equals(Remarks.NONE)) {
            json.append(",\"remarks\":").append(Json.compact(json(row.remarks())));
        }
        return json.append('}').toString();
    }

    private static Map<String, Object> json(Remarks remarks) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "unit", remarks.unit());
        put(json, "source", remarks.source());
        put(json, "target", remarks.target());
        return json;
    }

    private static void put(Map<String, Object> json, String name, Meta meta) {
        if (!meta.equals(Meta.NONE)) {
            List<List<String>> props = meta.props().stream()
                    .map(prop -> List.of(prop.type(), prop.value()))
                    .toList();
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("attributes", meta.attributes());
            members.put("notes", meta.notes());
            members.put("props", props);
            json.put(name, members);
        }
    }

    private static void append(StringBuilder json, Side side) {
        Json.quote(json.append("{\"document\":"), side.document());
        Json.quote(json.append(",\"language\":"), side.language().tag());
        json.append(",\"sentences\":[").append(Cells.numbers(side.sentences()));
        json.append("],\"paragraphs\":[").append(Cells.numbers(side.paragraphs()));
        json.append("],\"offsets\":[");
        String separator = "";
        for (Span span : side.offsets()) {
            json.append(separator).append('[').append(span.start());
            json.append(',').append(span.end()).append(']');
            separator = ",";
        }
        Json.quote(json.append("],\"text\":"), side.text());
        json.append('}');
    }

    private static void append(StringBuilder json, Evidence evidence) {
        Json.quote(json.append("{\"kind\":"), evidence.kind().name().toLowerCase(Locale.ROOT));
        Json.quote(json.append(",\"source\":"), evidence.source());
        Json.quote(json.append(",\"target\":"), evidence.target());
        json.append('}');
    }

    private static Row row(String line, Place place) throws InputException {
        try {
            JsonFields row = JsonFields.parse(line);
            return new Row(
                    side(row.object("source")),
                    side(row.object("target")),
                    row.number("confidence"),
                    row.list("evidence").stream().map(Jsonl::evidence).toList(),
                    row.has("verdict") ? Verdict.of(row.string("verdict")) : Verdict.OPEN,
                    row.has("remarks") ? remarks(row.object("remarks")) : Remarks.NONE);
        } catch (IllegalArgumentException wrong) {
            throw new InputException(place, wrong.getMessage(), "Restore the line as it was written", wrong);
        }
    }

    private static Remarks remarks(JsonFields remarks) {
        return new Remarks(meta(remarks, "unit"), meta(remarks, "source"), meta(remarks, "target"));
    }

    private static Meta meta(JsonFields remarks, String name) {
        if (!remarks.has(name)) {
            return Meta.NONE;
        }
        JsonFields meta = remarks.object(name);
        Map<String, String> attributes = new LinkedHashMap<>();
        meta.object("attributes")
                .map()
                .forEach((attribute, value) -> attributes.put(JsonFields.string(attribute), JsonFields.string(value)));
        return new Meta(
                attributes,
                meta.list("notes").stream().map(JsonFields::string).toList(),
                meta.list("props").stream().map(Jsonl::prop).toList());
    }

    private static Prop prop(Object json) {
        List<?> prop = JsonFields.list(json);
        if (prop.size() != 2) {
            throw new IllegalArgumentException("%s is no property such as [\"x-domain\",\"law\"]".formatted(prop));
        }
        return new Prop(JsonFields.string(prop.get(0)), JsonFields.string(prop.get(1)));
    }

    private static Side side(JsonFields side) {
        return new Side(
                side.string("document"),
                Language.of(side.string("language")),
                side.list("sentences").stream().map(JsonFields::integer).toList(),
                side.list("paragraphs").stream().map(JsonFields::integer).toList(),
                side.list("offsets").stream().map(Jsonl::span).toList(),
                side.string("text"));
    }

    private static Evidence evidence(Object json) {
        JsonFields evidence = JsonFields.of(json);
        return new Evidence(Cells.kind(evidence.string("kind")), evidence.string("source"), evidence.string("target"));
    }

    private static Span span(Object json) {
        List<?> ends = JsonFields.list(json);
        if (ends.size() != 2) {
            throw new IllegalArgumentException("%s is no offset such as [0,12]".formatted(ends));
        }
        return new Span(JsonFields.integer(ends.get(0)), JsonFields.integer(ends.get(1)));
    }
}
