package org.couplet.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a sentence may end in text of words: {@code [start, end)} would be the sentence, {@code next} begins
 * the following one.
 *
 * @param mark the last of the marks at the end, before what closes after it; {@code start - 1} if there is none
 */
record LetterStop(String text, Pairs pairs, int start, int end, int next, int mark) {
    /** Inside a quotation shorter pieces are not parted: "No. I won't." */
    private static final int SHORTEST_QUOTED = 7;

    /** Characters, the three dots among them: {@code Hmm... I} */
    private static final int LONGEST_SIGH = 9;

    /** "Are you hungry?" Li asked. Only where the mark is none that would part the words without the quotation. */
    private static final Pattern SPEAKER = Pattern.compile("(\\p{Lu}[\\p{L}'’-]*\\.?\\s){1,4}"
            + "(said|asked|says|asks|cried|shouted|replied|answered|yelled|whispered|exclaimed|wondered|added|inquired"
            + "|called|screamed|demanded|muttered)\\b");

    /** "불이야!" 누군가 소리쳤다. */
    private static final Pattern KOREAN_SPEAKER = Pattern.compile("(하고|라고|라며|하며)\\s"
            + "|[\\p{IsHangul}\\d ,]{1,30}(말했다|말한다|말합니다|말했습니다|물었다|외쳤다|소리쳤다|대답했다|답했다|불렀다|중얼거렸다"
            + "|속삭였다|덧붙였다|밝혔다|되물었다|말을 이었다)\\.");

    static LetterStop at(String text, Pairs pairs, int start, int end, int next) {
        int mark = end - 1;
        while (mark > start && text.charAt(mark) == ']' && isNote(text, mark)) {
            mark = text.lastIndexOf('[', mark) - 1;
        }
        while (mark >= start && !Marks.isTerminator(text.charAt(mark)) && isTail(text, pairs, mark)) {
            mark--;
        }
        boolean none = mark >= start && !Marks.isTerminator(text.charAt(mark));
        return new LetterStop(text, pairs, start, end, next, none ? start - 1 : mark);
    }

    private static boolean isTail(String text, Pairs pairs, int i) {
        return Marks.isBlank(text.charAt(i))
                || pairs.trails(i)
                || "'\"’".indexOf(text.charAt(i)) >= 0
                || Marks.isPicture(text, i);
    }

    private static boolean isNote(String text, int close) {
        int open = text.lastIndexOf('[', close);
        return open >= 0 && Marks.skipNotes(text, open) == close + 1;
    }

    boolean ends(Abbreviations abbreviations) {
        if (end <= start || Marks.carriesOn(text.charAt(next)) || !mayEndInside() || isCited()) {
            return false;
        }
        if (mark < start) {
            return true;
        }
        char kind = text.charAt(mark);
        if (end == next && kind < 0x80) {
            return isGlued() || isGlued(abbreviations, text, mark, next);
        }
        if (isEllipsis()) {
            return !small() && !isStutter() && !isSigh();
        }
        if (Marks.isDot(kind)) {
            return !small()
                    && (closesQuotation()
                            ? !namesSpeaker(KOREAN_SPEAKER)
                            : Dots.ends(abbreviations, text, start, mark, opened()));
        }
        boolean goesOn = small() && (!asks() || mark + 1 < end || pairs.around(mark) >= 0 || isBy());
        return !goesOn && !(closesQuotation() && (namesSpeaker(SPEAKER) || namesSpeaker(KOREAN_SPEAKER)));
    }

    /** The next sentence's first character that opens nothing. */
    private int opened() {
        int i = next;
        while (i < text.length() - 1 && isPrelude(i)) {
            i++;
        }
        return i;
    }

    private boolean isPrelude(int i) {
        char c = text.charAt(i);
        return pairs.opens(i) || "¿¡".indexOf(c) >= 0 || isDash(c) || Marks.isBlank(c);
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private boolean small() {
        return !Dots.isBracketed(text, next) && Character.isLowerCase(text.codePointAt(opened()));
    }

    /** {@code Hello!How are you?}, but not {@code index.php?Id=3} */
    private boolean isGlued() {
        char before = text.charAt(mark);
        return mark > start
                && !Marks.isDot(before)
                && Character.isLetter(text.charAt(mark - 1))
                && (Character.isUpperCase(text.charAt(next)) || Marks.isWide(text.charAt(next)))
                && text.lastIndexOf("://", mark) <= text.lastIndexOf(' ', mark);
    }

    /** {@code All is well.It is Monday.}: a plain word or number, and a word that begins sentences or is a title. */
    static boolean isGlued(Abbreviations table, String text, int mark, int next) {
        if (text.charAt(mark) != '.' || next != mark + 1 || mark < 3 || next >= text.length()) {
            return false;
        }
        String word = Dots.wordAt(text, next);
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && (table.starters().contains(word) || table.inside().contains(word))
                && text.substring(mark - 3, mark)
                        .chars()
                        .allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c))
                && (word.length() + next == text.length()
                        || Marks.isBlank(text.charAt(next + word.length()))
                        || text.charAt(next + word.length()) == '.');
    }

    /** “… the way it is.” (Hill 72). */
    private boolean isCited() {
        return text.charAt(next) == '('
                && pairs.opens(next)
                && closesQuotation()
                && Marks.skipBlanks(text, pairs.partner(next) + 1) < text.length()
                && Marks.isDot(text.charAt(pairs.partner(next) + 1))
                && !Marks.isTerminator(text.charAt(pairs.partner(next) - 1));
    }

    private boolean isEllipsis() {
        return Marks.isEllipsis(text.charAt(mark))
                || (Marks.isDot(text.charAt(mark)) && mark > start && Marks.isDot(text.charAt(mark - 1)));
    }

    /** {@code I... I don't know} */
    private boolean isStutter() {
        int to = mark;
        while (to > start && Marks.isTerminator(text.charAt(to - 1))) {
            to--;
        }
        String word = Dots.wordAt(text, opened());
        return !word.isEmpty() && mark + 1 == end && text.startsWith(word, to - word.length());
    }

    /** {@code Well... I don't know}: a word or two, and the one word that is always written with a capital. */
    private boolean isSigh() {
        String word = Dots.wordAt(text, opened());
        return mark - start < LONGEST_SIGH && (word.equals("I") || word.equals("I'"));
    }

    /** A question mark among the marks at the end: {@code wait what?! you too?} */
    private boolean asks() {
        int i = mark;
        while (i >= start && Marks.isAsking(text.charAt(i)) && text.charAt(i) != '?') {
            i--;
        }
        return i >= start && text.charAt(i) == '?';
    }

    /** {@code Are You There? by Ann Lee} */
    private boolean isBy() {
        return Dots.wordAt(text, opened()).equals("by");
    }

    private boolean closesQuotation() {
        for (int i = mark + 1; i < end; i++) {
            if (pairs.closes(i) && pairs.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesSpeaker(Pattern speaker) {
        Matcher matcher = speaker.matcher(text).region(next, text.length());
        return matcher.lookingAt();
    }

    private boolean mayEndInside() {
        for (int open = pairs.around(next); open >= 0; open = pairs.around(open)) {
            boolean allowed = pairs.isQuote(open) ? mayEndInQuotation(open) : pairs.allOpen(start, open);
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    private boolean mayEndInQuotation(int open) {
        boolean dotted = mark >= start && Marks.isDot(text.charAt(mark));
        boolean whole = pairs.allOpen(start, open) || isIntroduced(open) || (dotted && !isWord(open));
        return whole
                && columns(Math.max(open + 1, start), mark) >= SHORTEST_QUOTED
                && columns(next, pairs.partner(open)) >= SHORTEST_QUOTED;
    }

    /** Characters, those of Hangul twice. */
    private int columns(int from, int to) {
        int hangul = (int) text.substring(from, Math.max(from, to))
                .chars()
                .filter(c -> c >= 0xAC00 && c < 0xD7A4)
                .count();
        return to - from + hangul;
    }

    /** He wrote "I am here. Where are you?" on the wall. */
    private boolean isWord(int open) {
        int after = Marks.skipBlanks(text, pairs.partner(open) + 1);
        return after < text.length() && Character.isLowerCase(text.charAt(after));
    }

    private boolean isIntroduced(int open) {
        int before = Marks.trimEnd(text, start, open) - 1;
        return before < start || ",:—–-.!?".indexOf(text.charAt(before)) >= 0;
    }
}
