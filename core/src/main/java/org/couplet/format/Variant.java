package org.couplet.format;

import org.couplet.text.Language;

/**
 * A unit's text in one language.
 *
 * @param tag how a TMX names the language
 * @param text of the segment without its inline codes; white space as it stands in the file; may be empty
 * @param markup the segment's content as XML, with its inline codes; the empty string where there are none
 * @param meta what is said of the variant itself
 */
public record Variant(Language language, String tag, String text, String markup, Meta meta) {
    /** Text without codes, of which nothing more is known. */
    public Variant(Language language, String text) {
        this(language, language.tag(), text, "", Meta.NONE);
    }

    public boolean hasCodes() {
        return !markup.isEmpty();
    }

    /** The same without its inline codes. */
    public Variant flat() {
        return new Variant(language, tag, text, "", meta);
    }
}
