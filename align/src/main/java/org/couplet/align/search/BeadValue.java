package org.couplet.align.search;

/** What a bead is worth. */
@FunctionalInterface
public interface BeadValue {
    /**
     * The value in nats, finite, of the bead of source units {@code [source, sourceEnd)} and target units {@code [target,
     * targetEnd)}; one of the two may be empty.
     */
    double nats(int source, int sourceEnd, int target, int targetEnd);
}
