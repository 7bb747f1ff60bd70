package org.couplet.format;

import java.util.Arrays;
import java.util.List;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Span;

/**
 * Everything that is known about one sentence bead, so that it can stand alone: what {@link Tsv} and {@link Jsonl}
 * write and read.
 *
 * @param confidence in [0, 1]
 * @param evidence strongest first
 * @param verdict of a reviewer
 * @param remarks of the translation memory that it was read from
 */
public record Row(
        Side source, Side target, double confidence, List<Evidence> evidence, Verdict verdict, Remarks remarks) {
    public Row {
        evidence = List.copyOf(evidence);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not in [0, 1]".formatted(confidence));
        }
    }

    /** Without remarks. */
    public Row(Side source, Side target, double confidence, List<Evidence> evidence, Verdict verdict) {
        this(source, target, confidence, evidence, verdict, Remarks.NONE);
    }

    /** Nobody has looked at it. */
    public Row(Side source, Side target, double confidence, List<Evidence> evidence) {
        this(source, target, confidence, evidence, Verdict.OPEN);
    }

    /** True when the bead has no sentence on one side. */
    public boolean isOneSided() {
        return source.isNone() || target.isNone();
    }

    /** True when the numbers of its sentences are known. */
    public boolean isNumbered() {
        return !source.sentences().isEmpty() || !target.sentences().isEmpty();
    }

    /** A row for every sentence bead, also of one side, in their order. */
    public static List<Row> of(Bitext bitext) {
        int[] sourceParagraphs = paragraphs(bitext.source());
        int[] targetParagraphs = paragraphs(bitext.target());
        return bitext.sentences().beads().stream()
                .map(bead -> new Row(
                        Side.of(bitext.source(), bead.source(), sourceParagraphs),
                        Side.of(bitext.target(), bead.target(), targetParagraphs),
                        bead.confidence(),
                        bead.evidence()))
                .toList();
    }

    /** The paragraph of every sentence. */
    private static int[] paragraphs(Document document) {
        int[] paragraphs = new int[document.sentences().size()];
        int number = 0;
        for (Span paragraph : document.paragraphs()) {
            Arrays.fill(paragraphs, paragraph.start(), paragraph.end(), number++);
        }
        return paragraphs;
    }
}
