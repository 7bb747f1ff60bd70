package org.couplet.align.documents;

import java.util.OptionalInt;

/**
 * What a user says of the names and dates of a pile's documents. A hint is evidence beside the texts', no command.
 *
 * @param sameName whether documents whose paths differ only in their language are likelier a pair
 * @param dateWindow in days: documents dated further apart are no pair; those without a date are not touched
 */
public record Hints(boolean sameName, OptionalInt dateWindow) {
    public static final Hints NONE = new Hints(false, OptionalInt.empty());

    public Hints {
        if (dateWindow.isPresent() && dateWindow.getAsInt() < 0) {
            throw new IllegalArgumentException("dateWindow %d is below 0".formatted(dateWindow.getAsInt()));
        }
    }

    public Hints withSameName(boolean next) {
        return new Hints(next, dateWindow);
    }

    public Hints withDateWindow(int days) {
        return new Hints(sameName, OptionalInt.of(days));
    }
}
