package org.couplet.segment;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether the dot after a word ends the sentence, when what follows does not begin with a small letter. */
final class Dots {
    /** What follows a.m. and p.m. within a sentence: 5 p.m. Tuesday, 9 a.m. Beijing time. */
    private static final Set<String> OF_THE_CLOCK = Abbreviations.words(
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May"
                    + " June July August September October November December Eastern Pacific Central Beijing"
                    + " London Tokyo Moscow EST EDT PST PDT CST GMT UTC ET PT BST CET");

    /** What is numbered at the head of a sentence: Section 4. The tenant … */
    private static final Pattern HEADING =
            Pattern.compile("(Section|Sec\\.|Article|Art\\.|Clause|Chapter|Ch\\.|Rule|Schedule|Annex"
                    + "|§|Artikel|Kapitel|Anlage|Chapitre|Annexe|Artículo|Capítulo|Anexo|Статья|Ст\\.|Глава|Пункт|П\\."
                    + "|Articolo|Capitolo|Artigo|제)\\s?\\d+");

    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d\\. ?\\d{1,2}$");

    private Dots() {}

    /**
     * @param start of the sentence
     * @param dot where it stands
     * @param next the first character after it that is not blank
     */
    static boolean ends(Abbreviations table, String text, int start, int dot, int next) {
        String word = wordBefore(text, start, dot);
        boolean figure = Character.isDigit(text.charAt(next));
        if (figure && dot > start && "°º".indexOf(text.charAt(dot - 1)) >= 0) {
            return false;
        }
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
            return true;
        }
        if (Character.isDigit(word.charAt(word.length() - 1))) {
            return endsAfterNumber(table, text, start, dot, next);
        }
        String last = areLetters(word) ? word : text.substring(tokenStart(text, start, dot), dot);
        if (isItem(word, start, dot)
                || isInside(table, word)
                || isInside(table, last)
                || (figure
                        && !isBracketed(text, next)
                        && (has(table.numbered(), word) || has(table.numbered(), last)))) {
            return false;
        }
        if (isHalfDay(word)) {
            return !OF_THE_CLOCK.contains(wordAt(text, next));
        }
        boolean doubtful = has(table.either(), word)
                || has(table.either(), last)
                || ((isInitial(word) || isInitial(last)) && !isUnit(text, dot))
                || (table.ordinals() && isRoman(word));
        return doubtful ? startsSentence(table, text, next, word) : !(word.length() == 1 && isAbbreviated(text, next));
    }

    /** The {@code B.} of {@code z. B.}, the {@code Chr.} of {@code v. Chr.} */
    private static boolean isAbbreviated(String text, int from) {
        int end = from + wordAt(text, from).length();
        return end > from && end <= from + 3 && text.startsWith(".", end);
    }

    private static boolean isInside(Abbreviations table, String word) {
        return has(table.inside(), word) || (table.ordinals() && word.endsWith("str") && word.length() > 5);
    }

    /** The C of {@code 20 °C}. */
    private static boolean isUnit(String text, int dot) {
        return dot > 1 && text.charAt(dot - 2) == '°';
    }

    /** The {@code 3)} or {@code b)} of a list. */
    static boolean isBracketed(String text, int from) {
        int end = Math.max(digitsEnd(text, from), from + (Character.isLetter(text.charAt(from)) ? 1 : 0));
        return end > from && end <= from + 2 && text.startsWith(") ", end);
    }

    /** The {@code 3.} of a list: a number that a word follows, which begins with a capital. */
    private static boolean isItemNumber(String text, int from) {
        int end = digitsEnd(text, from);
        return end > from
                && end <= from + 2
                && end + 2 < text.length()
                && text.charAt(end) == '.'
                && text.charAt(end + 1) == ' '
                && Character.isUpperCase(text.charAt(end + 2));
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
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
        return hasWord(text, start, from)
                && (!ordinal || table.starters().contains(wordAt(text, next)))
                && !(table.ordinals() && isDate(text, dot, next))
                && !HEADING.matcher(text).region(start, dot).matches();
    }

    /** Not {@code 3.} or {@code • 3.} */
    private static boolean hasWord(String text, int start, int end) {
        int i = start;
        while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < end;
    }

    /** {@code 15. 5. 1932}, {@code 2024. 5. 3.} */
    private static boolean isDate(String text, int dot, int next) {
        int end = digitsEnd(text, next);
        boolean goesOn = end > next && end <= next + 2 && text.startsWith(".", end) && !isItemNumber(text, next);
        return goesOn
                || (end == next + 4
                        && DAY_AND_MONTH
                                .matcher(text.substring(Math.max(0, dot - 6), dot))
                                .find());
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
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && areLetters(word.replace("-", ""));
    }

    private static boolean areLetters(String word) {
        for (int i = 1; i < word.length(); i += 2) {
            if (word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static boolean startsSentence(Abbreviations table, String text, int next, String word) {
        boolean opens = !Character.isLetterOrDigit(text.charAt(next)) && text.charAt(next) != '(';
        return (opens && !isInitial(word))
                || (!isAbbreviated(text, next) && table.starters().contains(wordAt(text, next)))
                || isItemNumber(text, next);
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
