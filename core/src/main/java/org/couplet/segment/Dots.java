package org.couplet.segment;

import java.util.Set;

/** Whether the dot after a word ends the sentence, when what follows does not begin with a small letter. */
final class Dots {
    /** What follows a.m. and p.m. within a sentence: 5 p.m. Tuesday, 9 a.m. Beijing time. */
    private static final Set<String> OF_THE_CLOCK = Abbreviations.words(
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May"
                    + " June July August September October November December Eastern Pacific Central Beijing"
                    + " London Tokyo Moscow EST EDT PST PDT CST GMT UTC ET PT BST CET");

    private Dots() {}

    /**
     * @param start of the sentence
     * @param dot where it stands
     * @param next the first character after it that is not blank
     */
    static boolean ends(Abbreviations table, String text, int start, int dot, int next) {
        String word = wordBefore(text, start, dot);
        boolean figure = Character.isDigit(text.charAt(next));
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
            return true;
        }
        if (Character.isDigit(word.charAt(word.length() - 1))) {
            return endsAfterNumber(table, text, start, dot, next);
        }
        if (isItem(word, start, dot)) {
            return false;
        }
        if (has(table.inside(), word) || (figure && has(table.numbered(), word))) {
            return false;
        }
        if (isHalfDay(word)) {
            return !OF_THE_CLOCK.contains(wordAt(text, next));
        }
        boolean doubtful = has(table.either(), word) || isInitial(word);
        return !(doubtful || (table.ordinals() && isRoman(word))) || startsSentence(table, text, next, word);
    }

    /** A word that no rule knows as an abbreviation, for text that follows without a space. */
    static boolean isPlainWord(Abbreviations table, String text, int start, int dot) {
        String word = wordBefore(text, start, dot);
        return word.length() > 3
                && word.indexOf('.') < 0
                && !has(table.inside(), word)
                && !has(table.numbered(), word)
                && !has(table.either(), word);
    }

    private static boolean endsAfterNumber(Abbreviations table, String text, int start, int dot, int next) {
        int from = dot;
        while (from > start && (Character.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        boolean ordinal = table.ordinals() && dot - from <= 2 && Character.isLetter(text.charAt(next));
        return from > start && (!ordinal || table.starters().contains(wordAt(text, next)));
    }

    /** Table words are found in their own case, and those in small letters also with a capital. */
    private static boolean has(Set<String> words, String word) {
        return words.contains(word) || words.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }

    private static boolean isHalfDay(String word) {
        return word.equals("a.m") || word.equals("p.m") || word.equals("A.M") || word.equals("P.M");
    }

    /** The letter or Roman number of a list at the head of a sentence. */
    private static boolean isItem(String word, int start, int dot) {
        return dot - start == word.length() && (word.length() == 1 || isRoman(word));
    }

    private static boolean isRoman(String word) {
        return word.length() <= 5 && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    /** {@code J}, {@code J.K}, {@code J.-P}, {@code U.S}: single letters, each with its dot. */
    private static boolean isInitial(String word) {
        String letters = word.replace("-", "");
        for (int i = 1; i < letters.length(); i += 2) {
            if (letters.charAt(i) != '.') {
                return false;
            }
        }
        return letters.length() % 2 == 1;
    }

    private static boolean startsSentence(Abbreviations table, String text, int next, String word) {
        String following = wordAt(text, next);
        int end = next + following.length();
        boolean abbreviated = end < text.length() && text.charAt(end) == '.' && following.length() <= 2;
        boolean opens = !Character.isLetterOrDigit(text.charAt(next));
        return (opens && !isInitial(word)) || (!abbreviated && table.starters().contains(following));
    }

    /**
     * The word that ends before {@code dot}, without opening marks. Parts that each have their dot are one word, also
     * where spaces part them: {@code z. B.}, {@code J. K.}, {@code EE. UU.}
     */
    private static String wordBefore(String text, int start, int dot) {
        int from = tokenStart(text, start, dot);
        String word = text.substring(from, dot);
        while (from >= start + 3 && text.charAt(from - 2) == '.' && Marks.isBlank(text.charAt(from - 1))) {
            int earlier = tokenStart(text, start, from - 2);
            if (from - 2 - earlier > 2 || word.length() > 5) {
                break;
            }
            word = text.substring(earlier, from - 1) + word;
            from = earlier;
        }
        return word;
    }

    private static int tokenStart(String text, int start, int end) {
        int from = end;
        while (from > start && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isWordPart(char c) {
        return c == '.' || c == '-' || c == '\'' || (Character.isLetterOrDigit(c) && !Marks.isWide(c));
    }

    /** The word at {@code from}; an apostrophe belongs to it ({@code L'}, {@code It's}). */
    static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isApostrophe(text.charAt(end)))) {
            end++;
        }
        String word = text.substring(from, end).replace('’', '\'');
        int apostrophe = word.indexOf('\'');
        return apostrophe == 1 || apostrophe == 2 ? word.substring(0, apostrophe + 1) : word;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
