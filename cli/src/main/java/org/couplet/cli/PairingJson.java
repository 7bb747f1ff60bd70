package org.couplet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.Covered;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Duplicate;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Kind;
import org.couplet.align.documents.Pairing;
import org.couplet.json.Json;
import org.couplet.json.JsonFields;
import org.couplet.text.Evidence;

/** Which documents belong together, as lines of JSON to the last digit, and read again. */
final class PairingJson {
    private static final String PAIR = "pair";
    private static final String ALONE = "alone";
    private static final String DUPLICATE = "duplicate";
    private static final String END = "end";

    private final Map<String, DocumentRef> documents;

    private PairingJson(Map<String, DocumentRef> documents) {
        this.documents = documents;
    }

    /** A line for each pair, each document alone and each duplicate, and one at the end. */
    static void write(Pairing pairing, Writer out) throws IOException {
        for (DocumentPair pair : pairing.pairs()) {
            line(PAIR, json(pair), out);
        }
        for (Alone alone : pairing.alone()) {
            line(ALONE, json(alone), out);
        }
        for (Duplicate duplicate : pairing.duplicates()) {
            line(DUPLICATE, json(duplicate), out);
        }
        line(END, Map.of(), out);
    }

    private static void line(String what, Map<String, Object> json, Writer out) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>(Map.of("what", what));
        line.putAll(json);
        out.append(Json.compact(line)).append('\n');
    }

    private static Map<String, Object> json(DocumentPair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", pair.source().id());
        json.put("target", pair.target().id());
        json.put("confidence", pair.confidence());
        json.put(
                "evidence",
                pair.evidence().stream()
                        .map(evidence -> List.of(evidence.kind().name(), evidence.source(), evidence.target()))
                        .toList());
        json.put("kind", pair.extent().kind().name());
        json.put("sourceCovered", json(pair.extent().source()));
        json.put("targetCovered", json(pair.extent().target()));
        json.put("order", List.of(pair.extent().inOrder(), pair.extent().shared()));
        return json;
    }

    private static List<Double> json(Covered covered) {
        return List.of(covered.share(), covered.inOnePiece(), covered.start(), covered.end());
    }

    private static Map<String, Object> json(Alone alone) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", alone.document().id());
        json.put("reason", alone.reason());
        json.put("nearest", alone.nearest());
        json.put("confidence", alone.confidence());
        return json;
    }

    private static Map<String, Object> json(Duplicate duplicate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", duplicate.document().id());
        json.put("original", duplicate.original().id());
        json.put("shared", duplicate.shared());
        return json;
    }

    /**
     * @param documents all that there are
     * @throws IllegalArgumentException if it is not whole, or not of these documents
     */
    static Pairing read(BufferedReader lines, List<DocumentRef> documents) throws IOException {
        PairingJson reader =
                new PairingJson(documents.stream().collect(Collectors.toMap(DocumentRef::id, Function.identity())));
        List<DocumentPair> pairs = new ArrayList<>();
        List<Alone> alone = new ArrayList<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonFields json = JsonFields.parse(line);
            switch (json.string("what")) {
                case PAIR -> pairs.add(reader.pair(json));
                case ALONE -> alone.add(reader.alone(json));
                case DUPLICATE -> duplicates.add(reader.duplicate(json));
                case END -> {
                    return new Pairing(pairs, alone, duplicates);
                }
                default -> throw new IllegalArgumentException("no " + json.string("what"));
            }
        }
        throw new IllegalArgumentException("no end");
    }

    private DocumentRef document(JsonFields json, String name) {
        DocumentRef document = documents.get(json.string(name));
        if (document == null) {
            throw new IllegalArgumentException("no document " + json.string(name));
        }
        return document;
    }

    private DocumentPair pair(JsonFields json) {
        List<Long> order = json.longs("order", 2);
        Extent extent = new Extent(
                Kind.valueOf(json.string("kind")),
                covered(json, "sourceCovered"),
                covered(json, "targetCovered"),
                order.get(0).intValue(),
                order.get(1).intValue());
        return new DocumentPair(
                document(json, "source"),
                document(json, "target"),
                json.number("confidence"),
                json.list("evidence").stream().map(PairingJson::evidence).toList(),
                extent);
    }

    private static Evidence evidence(Object json) {
        List<?> parts = (List<?>) json;
        return new Evidence(
                Evidence.Kind.valueOf(parts.get(0).toString()),
                parts.get(1).toString(),
                parts.get(2).toString());
    }

    private static Covered covered(JsonFields json, String name) {
        List<Double> covered = json.numbers(name, 4);
        return new Covered(covered.get(0), covered.get(1), covered.get(2), covered.get(3));
    }

    private Alone alone(JsonFields json) {
        return new Alone(
                document(json, "document"), json.string("reason"), json.string("nearest"), json.number("confidence"));
    }

    private Duplicate duplicate(JsonFields json) {
        return new Duplicate(document(json, "document"), document(json, "original"), json.number("shared"));
    }
}
