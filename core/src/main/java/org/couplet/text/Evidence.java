package org.couplet.text;

/**
 * One thing that two texts share and that a person can check: {@code 3.77万 = 37700}.
 *
 * @param source the characters as they stand in the source text
 * @param target the characters as they stand in the target text
 */
public record Evidence(Kind kind, String source, String target) {
    /** What ties the two, from the surest to the weakest. */
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        /** The same Latin string, URL or code on both sides. */
        STRING,
        /** Words that a lexicon gives as translations. */
        WORD
    }

    /** {@code 3.77万=37700}, or {@code GDP} where both sides are the same. */
    @Override
    public String toString() {
        return source.equals(target) ? source : source + "=" + target;
    }
}
