package org.couplet.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.Covered;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.Duplicate;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Kind;
import org.couplet.align.documents.Pairing;
import org.couplet.format.Counts;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.text.Document;
import org.couplet.text.Evidence;

/**
 * Everything that a run did, as {@code run.json} says it. No clock, no thread and no machine is in it: the same inputs and
 * options give the same bytes.
 */
record RunReport(Inputs inputs, Pile pile, Pairing pairing, List<AlignedPair> aligned, List<String> files) {
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
        report.put(
                "duplicates",
                pairing.duplicates().stream().map(RunReport::duplicate).toList());
        report.put("skipped", pile.skipped().stream().map(RunReport::leftOut).toList());
        report.put(
                "ignored",
                inputs.ignored().stream()
                        .map(file -> leftOut(new LeftOut(Inputs.id(file.file()), file.reason())))
                        .toList());
        report.put("documents", pile.read().stream().map(RunReport::document).toList());
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
        counts.put("undecodable", pile.sum(ReadDocument::undecodable));
        counts.put("pairs", pairing.pairs().size());
        counts.put("doubtfulPairs", AlignedPair.doubtful(aligned).size());
        for (Kind kind : Kind.values()) {
            counts.put(
                    kind.name().toLowerCase(Locale.ROOT) + "Pairs",
                    pairing.pairs().stream()
                            .filter(pair -> pair.extent().kind() == kind)
                            .count());
        }
        counts.put("alone", pairing.alone().size());
        counts.put("duplicates", pairing.duplicates().size());
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
        entry.putAll(extent(documents.extent()));
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

    private static Map<String, Object> extent(Extent extent) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", Pairs.kind(extent));
        entry.put("termsInOrder", extent.inOrder());
        entry.put("termsShared", extent.shared());
        if (extent.kind() != Kind.FULL) {
            entry.put("sourceCovered", covered(extent.source()));
            entry.put("targetCovered", covered(extent.target()));
        }
        return entry;
    }

    private static Map<String, Object> covered(Covered covered) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("share", Pairs.rounded(covered.share()));
        entry.put("start", Pairs.rounded(covered.start()));
        entry.put("end", Pairs.rounded(covered.end()));
        return entry;
    }

    private static Map<String, Object> duplicate(Duplicate duplicate) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", duplicate.document().id());
        entry.put("original", duplicate.original().id());
        entry.put("shared", Pairs.rounded(duplicate.shared()));
        return entry;
    }

    private static Map<String, Object> leftOut(LeftOut file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file.file());
        entry.put("reason", file.reason());
        return entry;
    }

    private static Map<String, Object> document(ReadDocument read) {
        Document document = read.document();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", document.id());
        entry.put("language", document.language().tag());
        entry.put("encoding", read.encoding().name());
        entry.put("paragraphs", document.paragraphs().size());
        entry.put("sentences", document.sentences().size());
        entry.put("glossesRemoved", read.glosses());
        entry.put("forbiddenRemoved", read.forbidden());
        entry.put("undecodable", read.undecodable());
        return entry;
    }
}
