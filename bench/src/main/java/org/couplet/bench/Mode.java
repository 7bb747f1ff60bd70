package org.couplet.bench;

import java.util.Locale;

/** How the pairs of a set are aligned. */
enum Mode {
    /** Each by itself. */
    SINGLE,
    /** With what all of them teach. */
    BATCH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
