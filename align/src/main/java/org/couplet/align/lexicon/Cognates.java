package org.couplet.align.lexicon;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.couplet.align.terms.Writing;
import org.couplet.normal.Normal;

/**
 * Links words that begin alike, letter by letter, once they are in Latin script: {@code информация} and
 * {@code information}. Words of fewer than four equal letters at the start are not compared, so the work is that of the
 * words which share their first four.
 */
final class Cognates {
    private static final int LETTERS = 4;
    private static final double WEIGHT = 0.5;

    private Cognates() {}

    static void link(Vocabulary source, Vocabulary target, LinkTable into) {
        Map<String, List<Integer>> buckets = new HashMap<>(); // target types by their first letters
        String[] targets = latin(target);
        for (int t = 0; t < targets.length; t++) {
            if (targets[t].length() >= LETTERS) {
                buckets.computeIfAbsent(targets[t].substring(0, LETTERS), start -> new ArrayList<>())
                        .add(t);
            }
        }
        String[] sources = latin(source);
        for (int s = 0; s < sources.length; s++) {
            String word = sources[s];
            if (word.length() >= LETTERS) {
                for (int t : buckets.getOrDefault(word.substring(0, LETTERS), List.of())) {
                    into.add(s, t, WEIGHT * shared(word, targets[t]) / Math.max(word.length(), targets[t].length()));
                }
            }
        }
    }

    private static int shared(String one, String other) {
        int shared = LETTERS;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** [type]: its word in Latin letters; empty for other kinds of terms and for Han characters. */
    private static String[] latin(Vocabulary vocabulary) {
        String[] words = new String[vocabulary.size()];
        List<Integer> foreign = new ArrayList<>();
        for (int type = 0; type < words.length; type++) {
            Term term = vocabulary.term(type);
            words[type] = term.kind() == Term.Kind.WORD ? term.key() : "";
            Writing writing = Writing.of(words[type]);
            if (writing == Writing.OTHER && !words[type].isEmpty()) {
                foreign.add(type);
            } else if (writing != Writing.LATIN) {
                words[type] = "";
            }
        }
        transliterate(words, foreign);
        return words;
    }

    /** All words in one call, a line each: a call for each would cost 40 µs a word. */
    private static void transliterate(String[] words, List<Integer> types) {
        if (types.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        types.forEach(type -> lines.append(words[type]).append('\n'));
        String[] latin = Transliterator.getInstance("Any-Latin")
                .transliterate(lines.toString())
                .split("\n", -1);
        for (int i = 0; i < types.size(); i++) {
            words[types.get(i)] = Normal.of(latin[i]).text();
        }
    }
}
