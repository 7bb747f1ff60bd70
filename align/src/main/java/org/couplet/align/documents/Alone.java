package org.couplet.align.documents;

/**
 * A document without a partner in any language.
 *
 * @param reason in words for a person, without a full stop
 * @param nearest id of the document of another language that comes nearest; empty where none shares anything with it
 * @param confidence probability in [0, 1] that the nearest is its translation after all; 0 without one
 */
public record Alone(DocumentRef document, String reason, String nearest, double confidence) {
    public Alone {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not in [0, 1]".formatted(confidence));
        }
    }
}
