package org.couplet.memory;

import org.couplet.text.Place;

/**
 * Something wrong with a memory.
 *
 * @param words what is wrong and how to mend it, in whole sentences
 */
public record Finding(Place place, Severity severity, String words) {
    /** How bad it is. */
    public enum Severity {
        /** The format forbids it; some tool refuses the file or loses the unit. */
        ERROR,
        /** The format allows it; some tool will not find the unit, or find it useless. */
        WARNING
    }

    static Finding error(Place place, String problem, String mend) {
        return new Finding(place, Severity.ERROR, problem + ". " + mend + ".");
    }

    static Finding warning(Place place, String problem, String mend) {
        return new Finding(place, Severity.WARNING, problem + ". " + mend + ".");
    }

    /** {@code a.tmx:3:5: error: <tu> has no <tuv>. Add one for each language.} */
    @Override
    public String toString() {
        return "%s: %s: %s".formatted(place, severity == Severity.ERROR ? "error" : "warning", words);
    }
}
