package org.couplet.format;

/**
 * What became of the sentence beads that a writer was given: each is in exactly one of the first five.
 *
 * @param written beads in the file
 * @param oneSided beads left out because one side has no sentence
 * @param blank beads left out because one side has nothing but white space
 * @param doubtful two-sided beads left out because their confidence is below the least that was asked for
 * @param rejected two-sided beads left out because a reviewer said {@code bad}
 * @param removedCharacters code points left out of what was written because the format forbids them
 */
public record Counts(long written, long oneSided, long blank, long doubtful, long rejected, long removedCharacters) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    static final Counts ONE_SIDED = new Counts(0, 1, 0, 0, 0, 0);
    static final Counts BLANK = new Counts(0, 0, 1, 0, 0, 0);
    static final Counts DOUBTFUL = new Counts(0, 0, 0, 1, 0, 0);
    static final Counts REJECTED = new Counts(0, 0, 0, 0, 1, 0);

    static Counts written(long beads, long removedCharacters) {
        return new Counts(beads, 0, 0, 0, 0, removedCharacters);
    }

    public Counts plus(Counts other) {
        return new Counts(
                written + other.written,
                oneSided + other.oneSided,
                blank + other.blank,
                doubtful + other.doubtful,
                rejected + other.rejected,
                removedCharacters + other.removedCharacters);
    }

    /** All beads that were given. */
    public long beads() {
        return written + oneSided + blank + doubtful + rejected;
    }
}
