package org.couplet.segment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether the hyphen at the end of a line was put there to part a word. The text itself says so where it has the word
 * elsewhere, whole or with its hyphen; where it has not, two parts that are words of it make a compound, and others one
 * word.
 *
 * @param words of the text in small letters, hyphens within them
 */
record Hyphens(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");

    /** A word in two lines, which says nothing of itself. */
    private static final Pattern PARTED = Pattern.compile("\\p{L}+-\\s*[\\n\\r\\u2028\\u2029\\u0085]\\s*\\p{L}*");

    static Hyphens of(String text) {
        Matcher parted = PARTED.matcher(text);
        return new Hyphens(parted.find() ? words(parted.replaceAll(" ")) : Set.of());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Hyphens::small)
                .collect(Collectors.toSet());
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * @param before a line that ends in a hyphen
     * @param after the next
     */
    boolean parts(CharSequence before, String after) {
        int end = before.length() - 1;
        int from = end;
        while (from > 0 && Character.isLetter(before.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < after.length() && Character.isLetter(after.charAt(to))) {
            to++;
        }
        if (from == end || to == 0 || !Character.isLowerCase(after.charAt(0))) {
            return false;
        }
        String first = small(before.subSequence(from, end).toString());
        String second = small(after.substring(0, to));
        boolean compound = words.contains(first + "-" + second) || (words.contains(first) && words.contains(second));
        return words.contains(first + second) || !compound;
    }
}
