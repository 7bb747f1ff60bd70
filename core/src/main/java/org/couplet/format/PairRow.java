package org.couplet.format;

/**
 * Two documents that translate each other, as a line of a file names them.
 *
 * @param source file name or id
 * @param target file name or id
 * @param confidence probability in [0, 1]; 1 where the file says none, for then the user vouches for the pair
 * @param evidence for a person to read; may be empty
 */
public record PairRow(String source, String target, double confidence, String evidence) {
    public PairRow {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not in [0, 1]".formatted(confidence));
        }
    }
}
