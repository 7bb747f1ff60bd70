package org.couplet.align.terms;

import org.couplet.normal.Pinyin;

/** Hanyu Pinyin without tones, as names are written in it. */
final class PinyinSpelling {
    private static final int LONGEST = 6; // zhuang

    private PinyinSpelling() {}

    /** Whether the letters are syllables, one after the other. */
    static boolean isName(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        int furthest = 0;
        for (int start = 0; start <= furthest && start < letters.length(); start++) {
            for (int end = start + 1; reached[start] && end <= Math.min(letters.length(), start + LONGEST); end++) {
                if (isSyllable(letters.substring(start, end))) {
                    reached[end] = true;
                    furthest = Math.max(furthest, end);
                }
            }
        }
        return letters.length() > 1 && reached[letters.length()];
    }

    /**
     * False where the word in {@code [start, end)} surely is no name, by its last letter or by consonants that do not stand
     * together: of most English words, and in a fraction of the time.
     */
    static boolean mayBeName(String text, int start, int end) {
        char before = ' ';
        for (int i = start; i < end; i++) {
            char letter = (char) (text.charAt(i) | 0x20); // lower case, of what is a letter in ASCII
            boolean together = isVowel(before)
                    || isVowel(letter)
                    || "ngr ".indexOf(before) >= 0
                    || (letter == 'h' && "zcs".indexOf(before) >= 0)
                    || (letter == 'y' && before == 'l');
            if (!together) {
                return false;
            }
            before = letter;
        }
        return isVowel(before) || "ngr".indexOf(before) >= 0;
    }

    /** Also of {@code v}, which stands for ü, and of what may be one: marks and letters beyond ASCII. */
    private static boolean isVowel(char letter) {
        return letter < 'a' ? letter != ' ' : letter > 'z' || "aeiouv".indexOf(letter) >= 0;
    }

    /** {@code v} and {@code yu} stand for ü after n and l; {@code shaan} is how Shaanxi writes itself. */
    private static boolean isSyllable(String letters) {
        return switch (letters) {
            case "shaan", "nyu", "lyu", "nv", "lv", "nve", "lve" -> true;
            case "n", "m", "ng", "nü", "lü", "nüe", "lüe" -> false;
            default -> Pinyin.isSyllable(letters);
        };
    }

    /**
     * One spelling for {@code lü}, {@code lv}, {@code lyu} and {@code lu}; both sides of a comparison go through it.
     */
    static String canonical(String letters) {
        if (letters.indexOf('v') < 0 && letters.indexOf("yu") < 0) {
            return letters;
        }
        return letters.replace("lyu", "lu").replace("nyu", "nu").replace('v', 'u');
    }
}
