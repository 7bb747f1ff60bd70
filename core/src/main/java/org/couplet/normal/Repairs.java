package org.couplet.normal;

/**
 * Which repairs are made.
 *
 * @param glosses pinyin that web conversion left after a Han character: {@code 產(chǎn)業(yè)} becomes {@code 產業}
 * @param forbidden characters that XML 1.0 forbids
 */
public record Repairs(boolean glosses, boolean forbidden) {
    public static final Repairs DEFAULT = new Repairs(true, true);

    public Repairs withGlosses(boolean remove) {
        return new Repairs(remove, forbidden);
    }

    public Repairs withForbidden(boolean remove) {
        return new Repairs(glosses, remove);
    }
}
