package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where two texts of much shared wording differ. A copy has another heading, another closing line or a paragraph less:
 * it differs at few places. Two pages of one template differ at many, or in a name at each place where it stands.
 *
 * @param runs of words of the one text that are in no shingle of the other; a place each
 */
record Changes(List<String> text, List<String> other, List<List<String>> runs) {
    /**
     * Places, and one more for every two thousand words. Of 987 pages of documentation 32 pairs share four fifths of their
     * shingles: pages of one template, which differ at 4 to 15 places.
     */
    private static final int FEW = 3;

    private static final int WORDS_A_PLACE = 2000;

    /** A longer run is another passage, not another name. */
    private static final int LONGEST_NAME = 8;

    static Changes of(List<String> text, List<String> other) {
        Set<List<String>> known = new HashSet<>();
        for (int i = 0; i + Wording.SHINGLE <= other.size(); i++) {
            known.add(other.subList(i, i + Wording.SHINGLE));
        }
        BitSet shared = new BitSet();
        for (int i = 0; i + Wording.SHINGLE <= text.size(); i++) {
            if (known.contains(text.subList(i, i + Wording.SHINGLE))) {
                shared.set(i, i + Wording.SHINGLE);
            }
        }
        List<List<String>> runs = new ArrayList<>();
        for (int i = shared.nextClearBit(0); i < text.size(); ) {
            int next = shared.nextSetBit(i);
            int end = next < 0 ? text.size() : next;
            runs.add(text.subList(i, end));
            i = shared.nextClearBit(end);
        }
        return new Changes(text, other, runs);
    }

    boolean areFew() {
        return runs.size() <= FEW + text.size() / WORDS_A_PLACE;
    }

    /** True when words that the other text does not hold stand at two places or more: once may be a heading. */
    boolean holdAName() {
        Map<List<String>, Integer> places = new HashMap<>(); // of runs, and of their single words
        for (List<String> run : runs) {
            if (run.size() <= LONGEST_NAME) {
                Set<List<String>> parts = new HashSet<>(Set.of(run));
                run.forEach(word -> parts.add(List.of(word)));
                parts.forEach(part -> places.merge(part, 1, Integer::sum));
            }
        }
        return places.entrySet().stream().anyMatch(entry -> entry.getValue() > 1 && !otherHolds(entry.getKey()));
    }

    private boolean otherHolds(List<String> words) {
        for (int i = 0; i + words.size() <= other.size(); i++) {
            if (other.subList(i, i + words.size()).equals(words)) {
                return true;
            }
        }
        return false;
    }
}
