package org.couplet.number;

import java.util.List;
import org.couplet.text.Language;

/** Quantities that are no part of a date in a text: of {@link Mentions} the {@link Quantity} ones. */
public final class Numbers {
    private Numbers() {}

    /** In text order, none overlapping another; the notation is told from the text itself. */
    public static List<Quantity> in(String text) {
        return Mentions.only(Quantity.class, Mentions.in(text));
    }

    /** In text order, none overlapping another; signs and number words as the language has them. */
    public static List<Quantity> in(String text, Language language) {
        return Mentions.only(Quantity.class, Mentions.in(text, language));
    }
}
