package org.couplet.memory;

import java.util.Set;

/**
 * What to leave out of a memory.
 *
 * @param faults to look for; {@link Fault#OTHER_TARGET} follows from {@code targets} alone
 * @param most UTF-16 units a side, for {@link Fault#LONG}
 * @param targets what to keep where one source has several targets
 * @param flat whether inline codes are taken out of the texts that are kept
 */
public record CleanOptions(Set<Fault> faults, int most, Targets targets, boolean flat) {
    /** What nobody misses. Trados in the cloud takes 2,000 characters a side. */
    public static final CleanOptions DEFAULT =
            new CleanOptions(Set.of(Fault.EMPTY, Fault.DUPLICATE), UnitCheck.LONG, Targets.ALL, false);

    /** What to keep where one source has several targets in one language. */
    public enum Targets {
        ALL,
        /** That of the latest {@code changedate}, or else {@code creationdate}; of equals the first. */
        NEWEST,
        /** That of the highest {@code x-confidence}, where it says none 1; of equals the first. */
        MOST_CONFIDENT
    }

    public CleanOptions {
        faults = Set.copyOf(faults);
        if (most < 1) {
            throw new IllegalArgumentException("at most %d characters leave nothing".formatted(most));
        }
    }

    public CleanOptions withFaults(Set<Fault> value) {
        return new CleanOptions(value, most, targets, flat);
    }

    public CleanOptions withMost(int value) {
        return new CleanOptions(faults, value, targets, flat);
    }

    public CleanOptions withTargets(Targets value) {
        return new CleanOptions(faults, most, value, flat);
    }

    public CleanOptions withFlat(boolean value) {
        return new CleanOptions(faults, most, targets, value);
    }
}
