package org.couplet.align.documents;

/**
 * A document that says, but for little, what another of its own language says. It is in nothing else: the other stands
 * for both.
 *
 * @param original the longer of the two
 * @param shared in [0, 1]: how much of this document's text the original holds too
 */
public record Duplicate(DocumentRef document, DocumentRef original, double shared) {
    public Duplicate {
        if (!document.language().sameCode(original.language())) {
            throw new IllegalArgumentException(
                    "%s and %s are in two languages".formatted(document.id(), original.id()));
        }
        if (!(shared >= 0 && shared <= 1)) {
            throw new IllegalArgumentException("share %s is not in [0, 1]".formatted(shared));
        }
    }
}
