package org.couplet.align.terms;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.couplet.normal.Normal;

/** Names that stand in pinyin in Latin-script text and in Han characters in Chinese text. */
public final class PinyinNames {
    private PinyinNames() {}

    /**
     * Capitalised words, and runs of them, that split into pinyin syllables and do not also stand there in lower case.
     *
     * @param latinSentences of a document or a pile
     * @return names in lower case without spaces, hyphens and accents: {@code xudandan}, {@code xu}, {@code dandan}
     */
    public static Set<String> in(Iterable<String> latinSentences) {
        Seen seen = new Seen();
        latinSentences.forEach(seen::add);
        return seen.names();
    }

    /** {@link #in} for sentences that come one by one, or from several threads: each has its own, which are joined. */
    public static final class Seen {
        private final LatinNames.Seen seen = new LatinNames.Seen();

        public void add(String latinSentence) {
            seen.add(latinSentence);
        }

        public void addAll(Seen other) {
            seen.addAll(other.seen);
        }

        /** The names of all sentences added. */
        public Set<String> names() {
            return Set.copyOf(seen.names());
        }
    }

    /** Those of the {@linkplain #in names} that Han characters of the other side read as: what both sides share. */
    public static Set<String> between(Iterable<String> latinSentences, Iterable<String> chineseSentences) {
        HanNames names = new HanNames(in(latinSentences));
        Set<String> met = new HashSet<>();
        for (String sentence : chineseSentences) {
            String text = Normal.of(sentence).text();
            BitSet everywhere = new BitSet();
            everywhere.set(0, text.length() + 1);
            names.find(text, everywhere, (name, span) -> met.add(name));
        }
        return Set.copyOf(met);
    }
}
