package org.couplet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.Covered;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.Duplicate;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Kind;
import org.couplet.align.documents.Pairing;
import org.couplet.format.PairRow;
import org.couplet.text.Evidence;

/** Pairs of documents as rows of a table. */
final class Pairs {
    private Pairs() {}

    static List<PairRow> rows(Pairing pairing) {
        return pairing.pairs().stream().map(Pairs::row).toList();
    }

    /** Those alone beside the nearest, then duplicates beside their originals. */
    static List<PairRow> others(Pairing pairing) {
        List<PairRow> others = new ArrayList<>();
        for (Alone alone : pairing.alone()) {
            others.add(new PairRow(
                    alone.document().id(),
                    alone.nearest(),
                    rounded(alone.confidence()),
                    alone.reason(),
                    "alone",
                    "",
                    ""));
        }
        for (Duplicate duplicate : pairing.duplicates()) {
            String original = duplicate.original().id();
            others.add(new PairRow(
                    duplicate.document().id(),
                    original,
                    rounded(duplicate.shared()),
                    "duplicate of " + original,
                    "duplicate",
                    "",
                    ""));
        }
        return others;
    }

    private static PairRow row(DocumentPair pair) {
        String evidence = pair.evidence().stream().map(Evidence::toString).collect(Collectors.joining("; "));
        Extent extent = pair.extent();
        return new PairRow(
                pair.source().id(),
                pair.target().id(),
                rounded(pair.confidence()),
                evidence,
                kind(extent),
                extent.inOrder() + "/" + extent.shared(),
                covers(extent));
    }

    static String kind(Extent extent) {
        return extent.kind().name().toLowerCase(Locale.ROOT);
    }

    /** {@code .48 of the source (.00-.49), .95 of the target (.00-1.00)}; empty of a whole translation. */
    static String covers(Extent extent) {
        return extent.kind() == Kind.FULL
                ? ""
                : "%s of the source (%s), %s of the target (%s)"
                        .formatted(
                                share(extent.source().share()),
                                range(extent.source()),
                                share(extent.target().share()),
                                range(extent.target()));
    }

    private static String range(Covered covered) {
        return share(covered.start()) + "-" + share(covered.end());
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /** To three decimals: more says nothing. */
    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
