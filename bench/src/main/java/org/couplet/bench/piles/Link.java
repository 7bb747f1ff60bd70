package org.couplet.bench.piles;

/** Two documents that translate each other, by id; which of them is first is the same for both ways round. */
record Link(String first, String second) {
    static Link of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Link(one, other) : new Link(other, one);
    }
}
