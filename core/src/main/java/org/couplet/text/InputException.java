package org.couplet.text;

import java.io.IOException;

/**
 * Input that cannot be used: where, what is wrong, and how to mend it, as one line. It is an {@link IOException}, as
 * {@link java.nio.charset.MalformedInputException} is, so that whoever reads a file handles one kind of exception.
 */
public final class InputException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Place place;

    /**
     * @param problem what is wrong, without a full stop: {@code <tmx> has no <header>}
     * @param mend what the user can do, as an imperative without a full stop
     */
    public InputException(Place place, String problem, String mend) {
        super(line(place, problem, mend));
        this.place = place;
    }

    /** The same, found out by another exception. */
    public InputException(Place place, String problem, String mend, Exception cause) {
        super(line(place, problem, mend), cause);
        this.place = place;
    }

    private static String line(Place place, String problem, String mend) {
        return "%s: %s. %s".formatted(place, problem, mend);
    }

    public Place place() {
        return place;
    }
}
