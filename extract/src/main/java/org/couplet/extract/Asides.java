package org.couplet.extract;

import java.util.EnumMap;
import java.util.Map;

/** Counts what is set aside. */
final class Asides {
    private final Map<Aside, Integer> counts = new EnumMap<>(Aside.class);

    void add(Aside aside) {
        add(aside, 1);
    }

    void add(Aside aside, int times) {
        if (times > 0) {
            counts.merge(aside, times, Integer::sum);
        }
    }

    /** Those above 0. */
    Map<Aside, Integer> counts() {
        return Map.copyOf(counts);
    }
}
