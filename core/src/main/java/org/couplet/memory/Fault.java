package org.couplet.memory;

import java.util.Locale;

/** Why a translation does harm in a memory, or no good. */
public enum Fault {
    /** One side holds nothing but white space. */
    EMPTY("one side is empty"),
    /** The same source with the same target, codes included, stands before. */
    DUPLICATE("the same stands before"),
    /** The target is the source. */
    COPY("the target is a copy of the source"),
    /** One side has more characters than asked for. */
    LONG("one side is too long"),
    /** A side is in another language than it says. */
    LANGUAGE("a side is in another language than it says"),
    /** A number written in digits has no counterpart. */
    NUMBERS("the numbers disagree"),
    /** Another translation of the same source was to be kept. */
    OTHER_TARGET("another translation was kept");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }

    /** {@code other-target}: how a file or an option names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
