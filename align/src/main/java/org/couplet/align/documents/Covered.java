package org.couplet.align.documents;

/**
 * How much of a text its partner covers, and where, all as shares of its length; measured by the rare terms that both
 * hold in one order, so roughly.
 *
 * @param share in [0, 1]; a full translation is at .8 and more, since not every sentence holds such a term
 * @param inOnePiece in [0, 1]: how much of what is covered lies between {@code start} and {@code end}
 * @param start in [0, 1]
 * @param end in [0, 1]
 */
public record Covered(double share, double inOnePiece, double start, double end) {
    static final Covered NOTHING = new Covered(0, 0, 0, 0);

    public Covered {
        if (!(share >= 0 && share <= 1 && start >= 0 && start <= end && end <= 1)) {
            throw new IllegalArgumentException("%s of [%s, %s] is no share of a text".formatted(share, start, end));
        }
    }
}
