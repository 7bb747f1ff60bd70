package org.couplet.format;

import java.util.List;
import java.util.Locale;
import org.couplet.text.Evidence;

/**
 * A bead as the page holds it.
 *
 * @param source may be empty, as {@code target} may
 * @param confidence in [0, 1]
 */
record ReviewBead(
        List<Passage> source, List<Passage> target, double confidence, List<Evidence> evidence, Verdict verdict) {
    static ReviewBead of(Row row) {
        return new ReviewBead(
                Passage.of(row.source()), Passage.of(row.target()), row.confidence(), row.evidence(), row.verdict());
    }

    /** {@code [[[text, sentences, paragraphs, [[start, end], …]], …], […], confidence, [[kind, source, target], …], verdict]} */
    List<Object> json() {
        return List.of(
                side(source),
                side(target),
                confidence,
                evidence.stream().map(ReviewBead::json).toList(),
                verdict.word());
    }

    private static List<List<Object>> side(List<Passage> passages) {
        return passages.stream()
                .map(passage -> List.<Object>of(
                        passage.text(),
                        passage.sentences(),
                        passage.paragraphs(),
                        passage.offsets().stream()
                                .map(offset -> List.of(offset.start(), offset.end()))
                                .toList()))
                .toList();
    }

    private static List<String> json(Evidence evidence) {
        return List.of(evidence.kind().name().toLowerCase(Locale.ROOT), evidence.source(), evidence.target());
    }
}
