package org.couplet.align.documents;

/**
 * Two documents that may be translations, and what speaks for it; all in the scale of {@link Overlap}.
 *
 * @param source index on its side
 * @param target index on its side
 * @param words {@link Overlap}, mean of both directions
 * @param lengthLog ln of target letters by source letters
 * @param length at most 0
 */
record Candidate(int source, int target, double words, double lengthLog, double length, Order.Found order) {
    double total() {
        return words + length + order.value();
    }

    /** True for the same two documents. */
    boolean isSame(Candidate other) {
        return source == other.source && target == other.target;
    }

    Candidate withLength(double next) {
        return new Candidate(source, target, words, lengthLog, next, order);
    }

    Candidate withWords(double next) {
        return new Candidate(source, target, next, lengthLog, length, order);
    }
}
