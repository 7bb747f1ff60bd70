package org.couplet.number;

import java.util.List;
import org.couplet.text.Span;

/** A number, date or clock time as it stands in a text. */
public sealed interface Mention permits Quantity, Moment {
    /** UTF-16 units of the raw text. */
    Span span();

    /** What two texts are compared by: the same for the same value in every language and notation. */
    String key();

    /**
     * The {@link #key} first, then the keys of what the mention says in part: of {@code 2023-12-04} also
     * {@code --12-04} and {@code 2023}, so that it meets a date written without its year.
     */
    List<String> keys();
}
