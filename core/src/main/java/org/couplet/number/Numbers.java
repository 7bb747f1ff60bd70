package org.couplet.number;

import java.util.List;
import org.couplet.text.Language;

/** Quantities that are no part of a date in a text: of {@link Mentions} the {@link Quantity} ones. */
public final class Numbers {
    private Numbers() {}

    /** In text order, none overlapping another; the notation is told from the text itself. */
    public static List<Quantity> in(String text) {
        return only(Mentions.in(text));
    }

    /** In text order, none overlapping another; signs and number words as the language has them. */
    public static List<Quantity> in(String text, Language language) {
        return only(Mentions.in(text, language));
    }

    private static List<Quantity> only(List<Mention> mentions) {
        return mentions.stream()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .toList();
    }
}
