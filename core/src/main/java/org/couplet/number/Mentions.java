package org.couplet.number;

import java.util.List;
import org.couplet.text.Language;

/** Every number, date and clock time of a text. */
public final class Mentions {
    private Mentions() {}

    /**
     * In text order, none overlapping another. The notation is told from the text itself: digits with a decimal point,
     * Han numerals, English words.
     */
    public static List<Mention> in(String text) {
        return new Scan(text, Notation.UNTOLD).mentions();
    }

    /**
     * In text order, none overlapping another. Decimal and grouping signs, the names of months and number words are
     * those of the language; Han numerals are read in any.
     */
    public static List<Mention> in(String text, Language language) {
        return new Scan(text, Notation.of(language)).mentions();
    }

    static <T extends Mention> List<T> only(Class<T> kind, List<Mention> mentions) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
