package org.couplet.align.lexicon;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.couplet.align.terms.Writing;
import org.couplet.normal.Normal;

/**
 * Links words that sound alike, once they are in Latin script: those that begin with the same four sounds, {@code
 * информация} and {@code information}; and of two scripts those with the same consonants, {@code Трамп} and {@code Trump}.
 * No word is compared with more than so many others, so the work grows with the number of words.
 */
final class Cognates {
    private static final int LETTERS = 4;
    private static final double WEIGHT = 0.5;

    /** Consonants, below which words share them by chance: Biden, Байден and バイデン have three. */
    private static final int CONSONANTS = 3;

    /** Words of the same consonants that are less alike are others: open and Obama are at .2, Trump and toranpu at .43. */
    private static final double ALIKE = 0.4;

    /** What sounds like more words than these is like none of them. */
    private static final int MOST = 100;

    private final String[] sources; // [type]: sounds; empty where there is nothing to compare
    private final String[] targets;
    private final boolean[] foreignSource; // [type]: whether it was transliterated
    private final boolean[] foreignTarget;
    private final LinkTable into;

    private Cognates(Vocabulary source, Vocabulary target, LinkTable into) {
        this.into = into;
        sources = new String[source.size()];
        targets = new String[target.size()];
        foreignSource = sound(source, sources);
        foreignTarget = sound(target, targets);
    }

    static void link(Vocabulary source, Vocabulary target, LinkTable into) {
        Cognates cognates = new Cognates(source, target, into);
        cognates.linkStarts();
        cognates.linkConsonants();
    }

    private void linkStarts() {
        Integer[] types = new Integer[targets.length]; // by sounds
        Arrays.setAll(types, t -> t);
        Arrays.sort(types, Comparator.comparing(t -> targets[t]));
        String[] sorted = Arrays.stream(types).map(t -> targets[t]).toArray(String[]::new);
        for (int s = 0; s < sources.length; s++) {
            for (int letters = LETTERS; letters <= sources[s].length(); letters++) {
                int start = place(sorted, sources[s].substring(0, letters));
                int end = place(sorted, sources[s].substring(0, letters) + Character.MAX_VALUE);
                if (end - start <= MOST) {
                    for (int i = start; i < end; i++) {
                        linkStart(s, types[i]);
                    }
                    break;
                }
            }
        }
    }

    /** The first that does not come before it. */
    private static int place(String[] sorted, String word) {
        int start = 0;
        int end = sorted.length;
        while (start < end) {
            int middle = (start + end) >>> 1;
            if (sorted[middle].compareTo(word) < 0) {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        return start;
    }

    private void linkStart(int s, int t) {
        int longer = Math.max(sources[s].length(), targets[t].length());
        into.add(s, t, WEIGHT * shared(sources[s], targets[t]) / longer);
    }

    private static int shared(String one, String other) {
        int shared = LETTERS;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private void linkConsonants() {
        linkConsonants(false);
        linkConsonants(true);
    }

    private void linkConsonants(boolean foreign) {
        Map<String, List<Integer>> buckets = new HashMap<>(); // target types by their consonants
        for (int t = 0; t < targets.length; t++) {
            if (foreignTarget[t] != foreign) {
                buckets.computeIfAbsent(Sounds.consonants(targets[t]), same -> new ArrayList<>())
                        .add(t);
            }
        }
        for (int s = 0; s < sources.length; s++) {
            String consonants = foreignSource[s] == foreign ? Sounds.consonants(sources[s]) : "";
            if (consonants.length() >= CONSONANTS) {
                List<Integer> same = buckets.getOrDefault(consonants, List.of());
                if (same.size() <= MOST) {
                    for (int t : same) {
                        linkAlike(s, t);
                    }
                }
            }
        }
    }

    private void linkAlike(int s, int t) {
        double likeness = Sounds.likeness(sources[s], targets[t]);
        if (likeness >= ALIKE) {
            into.add(s, t, WEIGHT * likeness);
        }
    }

    /** Fills in the sounds of all words that are not Han. @return [type]: whether it was transliterated */
    private static boolean[] sound(Vocabulary vocabulary, String[] sounds) {
        boolean[] foreign = new boolean[sounds.length];
        List<Integer> types = new ArrayList<>();
        for (int type = 0; type < sounds.length; type++) {
            Term term = vocabulary.term(type);
            Writing writing = term.kind() == Term.Kind.WORD ? Writing.of(term.key()) : Writing.HAN;
            sounds[type] = writing == Writing.LATIN ? Sounds.of(term.key(), false) : "";
            if (writing == Writing.OTHER) {
                foreign[type] = true;
                types.add(type);
            }
        }
        transliterate(vocabulary, types, sounds);
        return foreign;
    }

    /** All words in one call, a line each: a call for each would cost 40 µs a word. */
    private static void transliterate(Vocabulary vocabulary, List<Integer> types, String[] sounds) {
        if (types.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        types.forEach(type -> lines.append(vocabulary.term(type).key()).append('\n'));
        String[] latin = Transliterator.getInstance("Any-Latin")
                .transliterate(lines.toString())
                .split("\n", -1);
        for (int i = 0; i < types.size(); i++) {
            sounds[types.get(i)] = Sounds.of(Normal.of(latin[i]).text(), true);
        }
    }
}
