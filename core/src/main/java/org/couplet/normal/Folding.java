package org.couplet.normal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.function.IntUnaryOperator;

/** The folding of one piece of text: a code point with its combining marks. */
final class Folding {
    /** Stands for a folding of no unit or of several; U+FFFF is no character. */
    static final char SEVERAL = '\uFFFF';

    private static final Normalizer2 NFKC = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    // The folding of each unit met so far, 0 for the others. Filled without a lock: an entry is written whole, and
    // every
    // thread would write the same.
    private static final char[] SINGLES = new char[0x10000];

    // Pairs: a mark, and what it becomes.
    private static final String[] MARKS = {
        "„“”‟«»「」﹁﹂〝〞〟″‴", "\"",
        "‘’‚‛‹›『』﹃﹄′`´ʼ", "'",
        "‐‑‒–—―−⁃⸺⸻﹘─━", "-",
        "・‧•∙⋅", "·",
        "。", ".",
        "〜", "~",
        "⋯", "…",
    };

    private Folding() {}

    /** The folding of one unit that stands alone, or {@link #SEVERAL}. */
    static char single(char unit) {
        char known = SINGLES[unit];
        if (known != 0) {
            return known;
        }
        char single = isIdeograph(unit) ? simplified(unit) : folded(unit);
        SINGLES[unit] = single;
        return single;
    }

    /** CJK Unified Ideographs, as nearly all Chinese text is: nothing but their Han variant is folded. */
    private static boolean isIdeograph(char unit) {
        return unit >= 0x4E00 && unit < 0xA000;
    }

    private static char simplified(char ideograph) {
        int simplified = HanForms.simplified(ideograph);
        return Character.isBmpCodePoint(simplified) ? (char) simplified : SEVERAL;
    }

    private static char folded(char unit) {
        String folded = Character.isSurrogate(unit) ? "" : fold(String.valueOf(unit));
        return folded.length() == 1 ? folded.charAt(0) : SEVERAL;
    }

    static String fold(String piece) {
        String marked = each(piece, Folding::mark);
        String folded = NFKC.normalize(marked);
        // A spacing accent such as ¨ is compatible with a space and a combining accent: no white space of the text.
        if (folded.startsWith(" ") && !marked.startsWith(" ")) {
            return piece;
        }
        return each(withoutAccents(folded), codePoint -> simplified(mark(codePoint)));
    }

    /** Spares a text without Han characters the loading of {@link HanForms}. */
    private static int simplified(int codePoint) {
        return codePoint < 0x2E80 ? codePoint : HanForms.simplified(codePoint);
    }

    private static String each(String text, IntUnaryOperator change) {
        StringBuilder changed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            changed.appendCodePoint(change.applyAsInt(text.codePointAt(i)));
        }
        return changed.toString();
    }

    private static int mark(int codePoint) {
        if (UCharacter.isUWhiteSpace(codePoint)) {
            return ' ';
        }
        for (int i = 0; i < MARKS.length; i += 2) {
            if (MARKS[i].indexOf(codePoint) >= 0) {
                return MARKS[i + 1].charAt(0);
            }
        }
        return codePoint;
    }

    private static String withoutAccents(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        boolean letter = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean mark = UCharacter.getType(codePoint) == UCharacter.NON_SPACING_MARK;
            letter = mark ? letter : losesAccents(codePoint);
            if (!letter) {
                bare.appendCodePoint(codePoint);
            } else if (!mark) {
                bare.appendCodePoint(base(codePoint));
            }
        }
        return bare.toString();
    }

    private static boolean losesAccents(int codePoint) {
        int script = UScript.getScript(codePoint);
        return script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC;
    }

    private static int base(int letter) {
        String decomposition = NFD.getDecomposition(letter);
        return decomposition == null ? letter : decomposition.codePointAt(0);
    }
}
