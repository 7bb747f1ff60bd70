package org.couplet.normal;

import com.ibm.icu.text.Normalizer2;

/**
 * What is compared: one form for texts that differ only in width, case, accents, marks or Han variant.
 *
 * <ul>
 *   <li>NFKC and full case folding (UAX 15, {@code NFKC_Casefold}): full width to half width, ligatures, {@code ㎏} to
 *       {@code kg}, {@code ß} to {@code ss}; zero-width characters and soft hyphens vanish.
 *   <li>Latin, Greek and Cyrillic letters lose their accents; kana, Hangul and Indic letters keep their marks.
 *   <li>Double quotation marks, with {@code 「」«»}, become {@code "}; single ones, with {@code 『』‹›}, {@code '};
 *       dashes and minus signs {@code -}; middle dots {@code ·}; {@code 。} becomes {@code .}, and {@code ，！？；：} their
 *       ASCII twins. {@code 、} stays: it parts numbers ({@code 3、4}) that a comma would join.
 *   <li>A run of white space, line ends included, becomes one space.
 *   <li>Traditional Han becomes simplified, character by character ({@link HanForms}), in Japanese too.
 * </ul>
 */
public final class Normal {
    /** Code points of a piece at most (UAX 15, stream-safe text, allows 30 marks): bounds the time on hostile input. */
    private static final int LONGEST_PIECE = 32;

    private static final Normalizer2 NFKC = Normalizer2.getNFKCCasefoldInstance();

    private Normal() {}

    /** The text as it is compared, and where each unit of it stood. Never throws; lone surrogates pass unchanged. */
    public static View of(String text) {
        Draft draft = new Draft(text.length());
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = pieceEnd(text, start);
            char single = end == start + 1 ? single(text, start) : Folding.SEVERAL;
            if (single == Folding.SEVERAL) {
                putAll(draft, Folding.fold(text.substring(start, end)), start, end);
            } else {
                put(draft, single, start, end);
            }
        }
        return draft.view();
    }

    /** Whether it is an ideograph (U+4E00 to U+9FFF) which is its own normal form, whatever stands around it. */
    public static boolean isPlainHan(char unit) {
        return unit >= 0x4E00 && unit < 0xA000 && Folding.single(unit) == unit;
    }

    private static char single(String text, int at) {
        char unit = text.charAt(at);
        boolean kept = (unit == '著' || unit == '乾') && HanForms.keeps(text, at);
        return kept ? unit : Folding.single(unit);
    }

    private static void putAll(Draft draft, String folded, int start, int end) {
        if (folded.isEmpty()) {
            draft.drop(end);
        }
        for (int i = 0; i < folded.length(); i++) {
            put(draft, folded.charAt(i), start, end);
        }
    }

    private static void put(Draft draft, char unit, int start, int end) {
        if (unit == ' ' && draft.last() == ' ' && !draft.isEmpty()) {
            draft.drop(end);
        } else {
            draft.put(unit, start, end);
        }
    }

    /** The end of the code point at {@code start} with whatever may combine with it. */
    private static int pieceEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        for (int n = 1; n < LONGEST_PIECE && end < text.length() && combines(text, end); n++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean combines(String text, int at) {
        char unit = text.charAt(at);
        boolean plain = unit < 0x300 || (0x3400 <= unit && unit < 0xA000);
        return !plain && !NFKC.hasBoundaryBefore(text.codePointAt(at));
    }
}
