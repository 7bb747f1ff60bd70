package org.couplet.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.Boilerplate;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.Pairing;
import org.couplet.extract.Aside;
import org.couplet.extract.Extracted;
import org.couplet.format.Counts;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.text.Document;
import org.couplet.text.Evidence;

/**
 * Everything that a run did, as {@code run.json} says it. No clock, no thread and no machine is in it: the same inputs and
 * options give the same bytes.
 */
record RunReport(
        Inputs inputs,
        Pile pile,
        Boilerplate boilerplate,
        Pairing pairing,
        List<AlignedPair> aligned,
        List<String> files) {
    /** @param options as the user gave them, by name */
    String json(Map<String, Object> options) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("program", "couplet");
        report.put("version", CoupletCommand.version());
        report.put("options", options);
        report.put("counts", counts());
        report.put("pairs", aligned.stream().map(RunReport::pair).toList());
        report.put(
                "doubtfulPairs",
                AlignedPair.doubtful(aligned).stream().map(RunReport::doubtful).toList());
        report.put("alone", pairing.alone().stream().map(RunReport::alone).toList());
        report.put("skipped", pile.skipped().stream().map(RunReport::leftOut).toList());
        report.put(
                "ignored",
                inputs.ignored().stream()
                        .map(file -> leftOut(new LeftOut(Inputs.id(file.file()), file.reason())))
                        .toList());
        report.put("documents", pile.files().stream().flatMap(this::documents).toList());
        report.put("files", files);
        return Json.of(report);
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("found", inputs.found().size());
        counts.put("ignored", inputs.ignored().size());
        counts.put("skipped", pile.skipped().size());
        counts.put("read", pile.read().size());
        counts.put("languages", pile.languages());
        counts.put("paragraphs", pile.sum(read -> read.document().paragraphs().size()));
        counts.put("sentences", pile.sum(read -> read.document().sentences().size()));
        counts.put("glossesRemoved", pile.sum(ReadDocument::glosses));
        counts.put("forbiddenRemoved", pile.sum(ReadDocument::forbidden));
        counts.put("invisibleRemoved", pile.sum(ReadDocument::invisible));
        counts.put("entitiesReplaced", pile.sum(ReadDocument::entities));
        counts.put("undecodable", pile.sum(ReadDocument::undecodable));
        counts.put("garbled", pile.sum(ReadDocument::garbled));
        counts.put("setAside", named(pile.aside()));
        counts.put("boilerplateSentences", pile.sum(read -> boilerplate.sentences(read.document())));
        counts.put("pairs", pairing.pairs().size());
        counts.put("doubtfulPairs", AlignedPair.doubtful(aligned).size());
        counts.put("alone", pairing.alone().size());
        counts.put(
                "paragraphsPaired",
                aligned.stream().mapToLong(AlignedPair::pairedParagraphs).sum());
        counts.putAll(units(AlignedPair.sum(aligned)));
        return counts;
    }

    private static Map<String, Object> units(Counts counts) {
        Map<String, Object> units = new LinkedHashMap<>();
        units.put("unitsWritten", counts.written());
        units.put("oneSided", counts.oneSided());
        units.put("blank", counts.blank());
        units.put("doubtful", counts.doubtful());
        units.put("charactersRemoved", counts.removedCharacters());
        return units;
    }

    private static Map<String, Object> pair(AlignedPair pair) {
        DocumentPair documents = pair.named().pair();
        Document source = documents.source();
        Document target = documents.target();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", source.id());
        entry.put("target", target.id());
        entry.put("confidence", Pairs.rounded(documents.confidence()));
        entry.put(
                "evidence",
                documents.evidence().stream().map(Evidence::toString).toList());
        entry.put("meanConfidence", Pairs.rounded(pair.meanConfidence()));
        entry.put("moved", pair.moved());
        entry.put("tmx", pair.named().tmx());
        entry.put("tsv", pair.named().tsv());
        entry.put("sourceParagraphs", source.paragraphs().size());
        entry.put("targetParagraphs", target.paragraphs().size());
        entry.put("paragraphsPaired", pair.pairedParagraphs());
        entry.put("sourceSentences", source.sentences().size());
        entry.put("targetSentences", target.sentences().size());
        entry.putAll(units(pair.counts()));
        return entry;
    }

    private static Map<String, Object> doubtful(AlignedPair pair) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", pair.named().pair().source().id());
        entry.put("target", pair.named().pair().target().id());
        entry.put("meanConfidence", Pairs.rounded(pair.meanConfidence()));
        entry.put("tsv", pair.named().tsv());
        return entry;
    }

    private static Map<String, Object> alone(Alone alone) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", alone.document().id());
        entry.put("language", alone.document().language().tag());
        entry.put("reason", alone.reason());
        if (!alone.nearest().isEmpty()) {
            entry.put("nearest", alone.nearest());
            entry.put("confidence", Pairs.rounded(alone.confidence()));
        }
        return entry;
    }

    private static Map<String, Object> leftOut(LeftOut file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file.file());
        entry.put("reason", file.reason());
        return entry;
    }

    /** What was set aside stands with the first document of a file. */
    private Stream<Map<String, Object>> documents(Extracted file) {
        List<Map<String, Object>> entries =
                file.documents().stream().map(this::document).toList();
        entries.forEach(entry -> entry.put("kind", name(file.kind())));
        if (!file.aside().isEmpty()) {
            entries.get(0).put("setAside", named(file.aside()));
        }
        return entries.stream();
    }

    private static Map<String, Object> named(Map<Aside, Integer> aside) {
        Map<String, Object> named = new LinkedHashMap<>();
        aside.forEach((what, times) -> named.put(name(what), times));
        return named;
    }

    /** {@code runningHead} of {@code RUNNING_HEAD}. */
    private static String name(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private Map<String, Object> document(ReadDocument read) {
        Document document = read.document();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", document.id());
        entry.put("language", document.language().tag());
        entry.put("encoding", read.encoding().name());
        entry.put("paragraphs", document.paragraphs().size());
        entry.put("sentences", document.sentences().size());
        entry.put("boilerplateSentences", boilerplate.sentences(document));
        entry.put("glossesRemoved", read.glosses());
        entry.put("forbiddenRemoved", read.forbidden());
        entry.put("invisibleRemoved", read.invisible());
        entry.put("entitiesReplaced", read.entities());
        entry.put("undecodable", read.undecodable());
        entry.put("garbled", read.garbled());
        return entry;
    }
}
