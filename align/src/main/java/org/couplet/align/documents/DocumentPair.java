package org.couplet.align.documents;

import java.util.List;
import org.couplet.text.Evidence;

/**
 * Two documents that are translations of each other.
 *
 * @param confidence probability in [0, 1] that they are
 * @param evidence the rarest terms that both hold, at most 8, rarest first
 * @param extent which parts of the two translate each other
 */
public record DocumentPair(
        DocumentRef source, DocumentRef target, double confidence, List<Evidence> evidence, Extent extent) {
    public DocumentPair {
        evidence = List.copyOf(evidence);
        if (source.language().sameCode(target.language())) {
            throw new IllegalArgumentException("%s and %s are both in %s"
                    .formatted(source.id(), target.id(), source.language().code()));
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not in [0, 1]".formatted(confidence));
        }
    }
}
