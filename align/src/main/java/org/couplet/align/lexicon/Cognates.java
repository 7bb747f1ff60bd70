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
 * Links words that begin with the same four letters; of two scripts, with the same four {@link Sounds}, {@code информация}
 * and {@code information}, and those that have the same consonants, {@code Трамп} and {@code Trump}. No word is compared
 * with more than so many others, so the work grows with the number of words.
 *
 * <p>Of 320 cities that ICU names in one word, in English and in Russian .79 are linked by their first six letters (.53 without
 * sounds), in Japanese .64 (.32), in Greek .47 (.31), in Arabic .39 (.13).
 *
 * <p>Sounds in place of letters lose .014 on Hungarian beside English, where {@code were} then begins as {@code terem}
 * does: two languages of one script spell names alike.
 */
final class Cognates {
    private static final int LETTERS = 4;
    private static final double WEIGHT = 0.5;

    /** Consonants, below which words share them by chance: Biden, Байден and バイデン have three. */
    private static final int CONSONANTS = 3;

    /** Words of the same consonants that are less alike are others: open and Obama are at .2, Trump and toranpu at .43. */
    private static final double ALIKE = 0.4;

    /** What is like more words than these says nothing. */
    private static final int MOST = 100;

    private final LinkTable into;

    private Cognates(LinkTable into) {
        this.into = into;
    }

    static void link(Vocabulary source, Vocabulary target, LinkTable into) {
        Cognates cognates = new Cognates(into);
        cognates.linkStarts(latin(source), latin(target));
        String[] foreignSources = foreign(source);
        String[] foreignTargets = foreign(target);
        if (holdsAny(foreignSources)) {
            String[] targets = sounds(latin(target));
            cognates.linkStarts(foreignSources, targets);
            cognates.linkConsonants(foreignSources, targets);
            cognates.linkStarts(foreignSources, foreignTargets);
        }
        if (holdsAny(foreignTargets)) {
            String[] sources = sounds(latin(source));
            cognates.linkStarts(sources, foreignTargets);
            cognates.linkConsonants(sources, foreignTargets);
        }
    }

    private static boolean holdsAny(String[] words) {
        return Arrays.stream(words).anyMatch(word -> !word.isEmpty());
    }

    /** @param sources and targets [type]: empty where there is nothing to compare */
    private void linkStarts(String[] sources, String[] targets) {
        if (Arrays.stream(sources).allMatch(word -> word.length() < LETTERS)) {
            return;
        }
        Integer[] types = new Integer[targets.length]; // by word
        Arrays.setAll(types, t -> t);
        Arrays.sort(types, Comparator.comparing(t -> targets[t]));
        String[] sorted = Arrays.stream(types).map(t -> targets[t]).toArray(String[]::new);
        for (int s = 0; s < sources.length; s++) {
            for (int letters = LETTERS; letters <= sources[s].length(); letters++) {
                int start = place(sorted, sources[s].substring(0, letters));
                int end = place(sorted, sources[s].substring(0, letters) + Character.MAX_VALUE);
                if (end - start <= MOST) {
                    for (int i = start; i < end; i++) {
                        into.add(s, types[i], WEIGHT * sharedStart(sources[s], sorted[i]));
                    }
                    break;
                }
            }
        }
    }

    /** The first that does not come before the word. */
    private static int place(String[] sorted, String word) {
        int found = Arrays.binarySearch(sorted, word);
        while (found > 0 && sorted[found - 1].equals(word)) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }

    /** In [0, 1], by the longer of the two. */
    private static double sharedStart(String one, String other) {
        int shared = LETTERS;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return (double) shared / Math.max(one.length(), other.length());
    }

    private void linkConsonants(String[] sources, String[] targets) {
        Map<String, List<Integer>> byConsonants = new HashMap<>(); // target types
        for (int t = 0; t < targets.length; t++) {
            byConsonants
                    .computeIfAbsent(Sounds.consonants(targets[t]), same -> new ArrayList<>())
                    .add(t);
        }
        for (int s = 0; s < sources.length; s++) {
            String consonants = Sounds.consonants(sources[s]);
            List<Integer> same = byConsonants.getOrDefault(consonants, List.of());
            if (consonants.length() >= CONSONANTS && same.size() <= MOST) {
                for (int t : same) {
                    double likeness = Sounds.likeness(sources[s], targets[t]);
                    if (likeness >= ALIKE) {
                        into.add(s, t, WEIGHT * likeness);
                    }
                }
            }
        }
    }

    private static String[] sounds(String[] latin) {
        return Arrays.stream(latin).map(word -> Sounds.of(word, false)).toArray(String[]::new);
    }

    /** [type]: its word if it is in Latin letters. */
    private static String[] latin(Vocabulary vocabulary) {
        String[] words = new String[vocabulary.size()];
        Arrays.setAll(
                words,
                type -> isIn(Writing.LATIN, vocabulary.term(type))
                        ? vocabulary.term(type).key()
                        : "");
        return words;
    }

    private static boolean isIn(Writing writing, Term term) {
        return term.kind() == Term.Kind.WORD && Writing.of(term.key()) == writing;
    }

    /**
     * [type]: the sounds of its word if it is neither in Latin letters nor Han. All words are transliterated in one call, a
     * line each: a call for each would cost 40 µs a word.
     */
    private static String[] foreign(Vocabulary vocabulary) {
        String[] sounds = new String[vocabulary.size()];
        Arrays.fill(sounds, "");
        List<Integer> types = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int type = 0; type < sounds.length; type++) {
            if (isIn(Writing.OTHER, vocabulary.term(type))) {
                types.add(type);
                lines.append(vocabulary.term(type).key()).append('\n');
            }
        }
        if (!types.isEmpty()) {
            String[] latin = Transliterator.getInstance("Any-Latin")
                    .transliterate(lines.toString())
                    .split("\n", -1);
            for (int i = 0; i < types.size(); i++) {
                sounds[types.get(i)] = Sounds.of(Normal.of(latin[i]).text(), true);
            }
        }
        return sounds;
    }
}
