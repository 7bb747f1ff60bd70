package org.couplet.format;

import java.util.Locale;

/** What a reviewer said of a bead. In files {@code good}, {@code bad}, or nothing. */
public enum Verdict {
    /** Nobody has looked at it, or nobody has said so. */
    OPEN,
    GOOD,
    BAD;

    /** As it stands in files: the empty string for {@link #OPEN}. */
    public String word() {
        return this == OPEN ? "" : name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param word in any case; blank for {@link #OPEN}
     * @throws IllegalArgumentException if it is none of the three
     */
    public static Verdict of(String word) {
        for (Verdict verdict : values()) {
            if (verdict.word().equalsIgnoreCase(word.strip())) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("'%s' is no verdict: good, bad or nothing".formatted(word));
    }
}
