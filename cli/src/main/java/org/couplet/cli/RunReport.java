package org.couplet.cli;

import java.io.IOException;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.Covered;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Duplicate;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Kind;
import org.couplet.align.documents.Pairing;
import org.couplet.extract.Aside;
import org.couplet.format.Counts;
import org.couplet.json.Json;
import org.couplet.read.Inputs;
import org.couplet.text.Evidence;

/**
 * Everything that a run did, as {@code run.json} says it. No clock, no thread and no machine is in it: the same inputs and
 * options give the same bytes.
 *
 * @param recurring sentences of each document that other documents have too, by id
 */
record RunReport(
        Inputs inputs,
        Pile pile,
        Map<String, Integer> recurring,
        Pairing pairing,
        Aligned aligned,
        List<String> files) {
    /**
     * Writes it piece by piece: of many documents it is long.
     *
     * @param options as the user gave them, by name
     */
    void writeTo(Appendable out, Map<String, Object> options) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("program", "couplet");
        report.put("version", CoupletCommand.version());
        report.put("options", options);
        report.put("counts", counts());
        report.put("pairs", made(aligned.pairs(), RunReport::pair));
        report.put("doubtfulPairs", made(AlignedPair.doubtful(aligned.pairs()), RunReport::doubtful));
        report.put("failedPairs", made(aligned.failed(), RunReport::failed));
        report.put("alone", made(pairing.alone(), RunReport::alone));
        report.put("duplicates", made(pairing.duplicates(), RunReport::duplicate));
        report.put("skipped", made(pile.skipped(), RunReport::leftOut));
        report.put(
                "ignored", made(inputs.ignored(), file -> leftOut(new LeftOut(Inputs.id(file.file()), file.reason()))));
        report.put("documents", made(pile.entries(), this::document));
        report.put("files", files);
        Json.indented(report, out);
    }

    /** What is made of each, when it is asked for. */
    private static <T> Collection<Map<String, Object>> made(List<T> all, Function<T, Map<String, Object>> entry) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Map<String, Object>> iterator() {
                return all.stream().map(entry).iterator();
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("found", inputs.found().size());
        counts.put("ignored", inputs.ignored().size());
        counts.put("skipped", pile.skipped().size());
        counts.put("read", pile.read().size());
        counts.put("languages", pile.languages());
        counts.put("paragraphs", pile.sum(read -> read.size().paragraphs()));
        counts.put("sentences", pile.sum(read -> read.size().sentences()));
        counts.put("glossesRemoved", pile.sum(ReadText::glosses));
        counts.put("forbiddenRemoved", pile.sum(ReadText::forbidden));
        counts.put("invisibleRemoved", pile.sum(ReadText::invisible));
        counts.put("entitiesReplaced", pile.sum(ReadText::entities));
        counts.put("undecodable", pile.sum(ReadText::undecodable));
        counts.put("garbled", pile.sum(ReadText::garbled));
        counts.put("setAside", named(pile.aside()));
        counts.put(
                "boilerplateSentences",
                recurring.values().stream().mapToInt(Integer::intValue).sum());
        counts.put("pairs", pairing.pairs().size());
        counts.put("doubtfulPairs", AlignedPair.doubtful(aligned.pairs()).size());
        counts.put("failedPairs", aligned.failed().size());
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
                aligned.pairs().stream()
                        .mapToLong(AlignedPair::pairedParagraphs)
                        .sum());
        counts.putAll(units(AlignedPair.sum(aligned.pairs())));
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
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", documents.source().id());
        entry.put("target", documents.target().id());
        entry.put("confidence", Pairs.rounded(documents.confidence()));
        entry.put(
                "evidence",
                documents.evidence().stream().map(Evidence::toString).toList());
        entry.putAll(extent(documents.extent()));
        entry.put("meanConfidence", Pairs.rounded(pair.meanConfidence()));
        entry.put("moved", pair.moved());
        entry.put("tmx", pair.named().tmx());
        entry.put("tsv", pair.named().tsv());
        entry.put("sourceParagraphs", pair.source().paragraphs());
        entry.put("targetParagraphs", pair.target().paragraphs());
        entry.put("paragraphsPaired", pair.pairedParagraphs());
        entry.put("sourceSentences", pair.source().sentences());
        entry.put("targetSentences", pair.target().sentences());
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

    private static Map<String, Object> failed(FailedPair failed) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", failed.pair().source().id());
        entry.put("target", failed.pair().target().id());
        entry.put("reason", failed.reason());
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

    /** What was set aside stands with the first document of a file. */
    private Map<String, Object> document(Pile.Entry one) {
        ReadText read = one.text();
        DocumentRef document = read.document();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", document.id());
        entry.put("language", document.language().tag());
        entry.put("encoding", read.encoding().name());
        entry.put("paragraphs", read.size().paragraphs());
        entry.put("sentences", read.size().sentences());
        entry.put("boilerplateSentences", recurring.getOrDefault(document.id(), 0));
        entry.put("glossesRemoved", read.glosses());
        entry.put("forbiddenRemoved", read.forbidden());
        entry.put("invisibleRemoved", read.invisible());
        entry.put("entitiesReplaced", read.entities());
        entry.put("undecodable", read.undecodable());
        entry.put("garbled", read.garbled());
        entry.put("kind", name(one.file().kind()));
        if (one.isFirst() && !one.file().aside().isEmpty()) {
            entry.put("setAside", named(one.file().aside()));
        }
        return entry;
    }
}
