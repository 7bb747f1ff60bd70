package org.couplet.bench;

/** So many of so many. */
record Share(long part, long whole) {
    static final Share NONE = new Share(0, 0);

    Share {
        if (part < 0 || whole < part) {
            throw new IllegalArgumentException("%d of %d must satisfy 0 <= part <= whole".formatted(part, whole));
        }
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** 0 to 1, of nothing 0. */
    double ratio() {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
