package org.couplet.cli;

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
import org.couplet.text.Evidence;

/** Which documents belong together, as JSON to the last digit, and read again. */
final class PairingJson {
    private final Map<String, DocumentRef> documents;

    private PairingJson(Map<String, DocumentRef> documents) {
        this.documents = documents;
    }

    static String of(Pairing pairing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pairs", pairing.pairs().stream().map(PairingJson::json).toList());
        json.put("alone", pairing.alone().stream().map(PairingJson::json).toList());
        json.put(
                "duplicates",
                pairing.duplicates().stream().map(PairingJson::json).toList());
        return Json.compact(json);
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
     * @throws IllegalArgumentException if it is not of these documents
     */
    static Pairing read(JsonFields all, List<DocumentRef> documents) {
        PairingJson reader =
                new PairingJson(documents.stream().collect(Collectors.toMap(DocumentRef::id, Function.identity())));
        return new Pairing(
                all.objects("pairs").stream().map(reader::pair).toList(),
                all.objects("alone").stream().map(reader::alone).toList(),
                all.objects("duplicates").stream().map(reader::duplicate).toList());
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
