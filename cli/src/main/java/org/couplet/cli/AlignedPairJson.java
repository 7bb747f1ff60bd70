package org.couplet.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.format.Counts;
import org.couplet.json.JsonFields;

/** What became of a pair, as a line of JSON, and read again. */
final class AlignedPairJson {
    private AlignedPairJson() {}

    static Map<String, Object> of(AlignedPair pair) {
        Counts counts = pair.counts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", pair.named().name());
        json.put("source", List.of(pair.source().paragraphs(), pair.source().sentences()));
        json.put("target", List.of(pair.target().paragraphs(), pair.target().sentences()));
        json.put("pairedParagraphs", pair.pairedParagraphs());
        json.put("meanConfidence", pair.meanConfidence());
        json.put("tenths", pair.tenths());
        json.put("moved", pair.moved());
        json.put(
                "counts",
                List.of(
                        counts.written(),
                        counts.oneSided(),
                        counts.blank(),
                        counts.doubtful(),
                        counts.rejected(),
                        counts.removedCharacters()));
        return json;
    }

    /**
     * @param named the pair of this run that it is
     * @throws IllegalArgumentException if something is missing
     */
    static AlignedPair read(NamedPair named, JsonFields json) {
        List<Long> counts = json.longs("counts", 6);
        return new AlignedPair(
                named,
                size(json.longs("source", 2)),
                size(json.longs("target", 2)),
                (long) json.number("pairedParagraphs"),
                json.number("meanConfidence"),
                json.longs("tenths", AlignedPair.TENTHS),
                (long) json.number("moved"),
                new Counts(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5)));
    }

    private static Size size(List<Long> size) {
        return new Size(size.get(0).intValue(), size.get(1).intValue());
    }
}
