package org.couplet.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.align.documents.DocumentPair;
import org.couplet.format.PairRow;
import org.couplet.text.Evidence;

/** Pairs of documents as rows of a table. */
final class Pairs {
    private Pairs() {}

    static List<PairRow> rows(List<DocumentPair> pairs) {
        return pairs.stream().map(Pairs::row).toList();
    }

    private static PairRow row(DocumentPair pair) {
        String evidence = pair.evidence().stream().map(Evidence::toString).collect(Collectors.joining("; "));
        return new PairRow(pair.source().id(), pair.target().id(), rounded(pair.confidence()), evidence);
    }

    /** To three decimals: more says nothing. */
    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
