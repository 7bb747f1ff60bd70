package org.couplet.format;

/**
 * Two documents that translate each other, as a line of a file names them.
 *
 * @param source file name or id
 * @param target file name or id
 * @param confidence probability in [0, 1]; 1 where the file says none, for then the user vouches for the pair
 * @param evidence for a person to read; may be empty, as all that follows
 * @param kind one word: whether the whole of one is the whole of the other
 * @param order how well the places of what they share agree
 * @param covers which parts of the two the pair covers
 */
public record PairRow(
        String source, String target, double confidence, String evidence, String kind, String order, String covers) {
    public PairRow(String source, String target, double confidence, String evidence) {
        this(source, target, confidence, evidence, "", "", "");
    }

    public PairRow {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence %s is not in [0, 1]".formatted(confidence));
        }
    }
}
