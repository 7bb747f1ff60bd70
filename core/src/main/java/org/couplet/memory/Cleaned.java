package org.couplet.memory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of a memory. A unit of n languages is n − 1 translations, each judged by itself.
 *
 * @param units that were kept, whole or in part
 * @param kept translations
 * @param leftOut translations by the first fault that was found in each
 */
public record Cleaned(long units, long kept, Map<Fault, Long> leftOut) {
    public Cleaned {
        Map<Fault, Long> ordered = new EnumMap<>(Fault.class);
        ordered.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(ordered);
    }

    public long allLeftOut() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }
}
