package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two texts of one wording give the same figures. Two quarterly reports, or two pages of one template, may share
 * nearly all their words; where like words stand around other numbers they say different things.
 */
final class Figures {
    /** The words on either side by which two numbers are known to stand at the same place. */
    private static final int AROUND = 2;

    /** Words among these, besides numbers: a row of numbers is no place. */
    private static final int LEAST_WORDS = 2;

    private static final String NUMBER = "#";

    private Figures() {}

    /** @param one and other words
     *  @return in [0, 1]: of the numbers of the one that stand at a like place in the other, how many are other numbers. */
    static double differing(List<String> one, List<String> other) {
        Map<List<String>, Set<String>> known = new HashMap<>();
        each(other, (place, number) -> known.computeIfAbsent(place, p -> new HashSet<>())
                .add(number));
        int[] seen = new int[2]; // all, of these differing
        each(one, (place, number) -> {
            if (known.containsKey(place)) {
                seen[0]++;
                seen[1] += known.get(place).contains(number) ? 0 : 1;
            }
        });
        return seen[0] == 0 ? 0 : (double) seen[1] / seen[0];
    }

    private interface Found {
        void at(List<String> place, String number);
    }

    private static void each(List<String> words, Found found) {
        for (int i = 0; i < words.size(); i++) {
            if (isNumber(words.get(i))) {
                List<String> place = new ArrayList<>();
                for (int k = Math.max(0, i - AROUND); k < Math.min(words.size(), i + AROUND + 1); k++) {
                    place.add(isNumber(words.get(k)) ? NUMBER : words.get(k));
                }
                if (place.stream().filter(word -> !word.equals(NUMBER)).count() >= LEAST_WORDS) {
                    found.at(place, words.get(i));
                }
            }
        }
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
