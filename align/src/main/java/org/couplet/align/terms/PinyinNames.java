package org.couplet.align.terms;

import java.util.Set;

/** Names that stand in pinyin in Latin-script text and in Han characters in Chinese text. */
public final class PinyinNames {
    private PinyinNames() {}

    /**
     * Capitalised words, and runs of them, that split into pinyin syllables and do not also stand there in lower case.
     *
     * @param latinSentences of a document or a pile
     * @return names in lower case without spaces, hyphens and accents: {@code xudandan}
     */
    public static Set<String> in(Iterable<String> latinSentences) {
        return Set.of();
    }
}
