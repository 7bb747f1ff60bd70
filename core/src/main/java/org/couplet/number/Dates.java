package org.couplet.number;

import java.util.List;
import org.couplet.text.Language;

/** Dates and clock times in a text: of {@link Mentions} the {@link Moment} ones. */
public final class Dates {
    private Dates() {}

    /** In text order, none overlapping another; the notation is told from the text itself. */
    public static List<Moment> in(String text) {
        return Mentions.only(Moment.class, Mentions.in(text));
    }

    /** In text order, none overlapping another; signs and number words as the language has them. */
    public static List<Moment> in(String text, Language language) {
        return Mentions.only(Moment.class, Mentions.in(text, language));
    }
}
