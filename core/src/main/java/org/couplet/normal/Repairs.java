package org.couplet.normal;

/**
 * Which repairs are made.
 *
 * @param glosses pinyin that web conversion left after a Han character: {@code 產(chǎn)業(yè)} becomes {@code 產業}
 * @param forbidden characters that XML 1.0 forbids
 * @param invisible soft hyphens, zero-width spaces, word joiners and byte order marks within the text
 * @param entities HTML's names of characters, left in text, as an ampersand with ldquo or #8217 and a semicolon
 */
public record Repairs(boolean glosses, boolean forbidden, boolean invisible, boolean entities) {
    public static final Repairs DEFAULT = new Repairs(true, true, true, true);
    public static final Repairs NONE = new Repairs(false, false, false, false);

    public Repairs withGlosses(boolean remove) {
        return new Repairs(remove, forbidden, invisible, entities);
    }

    public Repairs withForbidden(boolean remove) {
        return new Repairs(glosses, remove, invisible, entities);
    }

    public Repairs withInvisible(boolean remove) {
        return new Repairs(glosses, forbidden, remove, entities);
    }

    public Repairs withEntities(boolean replace) {
        return new Repairs(glosses, forbidden, invisible, replace);
    }
}
