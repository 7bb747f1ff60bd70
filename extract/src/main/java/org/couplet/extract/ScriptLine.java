package org.couplet.extract;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A line and which of two scripts it is in.
 *
 * @param start in the text, UTF-16 units
 * @param side 1 for the one script, -1 for the other, 0 for neither: there is no letter in it
 * @param weight of its letters, in syllables or so
 * @param isMixed whether it holds much of both
 */
record ScriptLine(int start, int end, int side, double weight, boolean isMixed) {
    /** A Han character says as much as a syllable does, which takes about four letters of an alphabet. */
    private static final double LETTER = 0.25;

    /** Of a line in one language: the rest is names and quotations. */
    private static final double NEARLY_ALL = 0.7;

    /** How much of the text each script bears; kana and bopomofo count as Han. */
    static Map<UnicodeScript, Double> weights(CharSequence text) {
        Map<UnicodeScript, Double> weights = new EnumMap<>(UnicodeScript.class);
        int ascii = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                UnicodeScript script = script(c);
                weights.merge(script, weight(script), Double::sum);
            }
        }
        weights.remove(UnicodeScript.COMMON);
        weights.remove(UnicodeScript.INHERITED);
        if (ascii > 0) {
            weights.merge(UnicodeScript.LATIN, ascii * LETTER, Double::sum);
        }
        return weights;
    }

    private static UnicodeScript script(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }

    private static double weight(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL ? 1 : LETTER;
    }

    static List<ScriptLine> of(String text, UnicodeScript one, UnicodeScript other) {
        List<ScriptLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (i > start) {
                    lines.add(line(text, start, i, one, other));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static ScriptLine line(String text, int start, int end, UnicodeScript one, UnicodeScript other) {
        Map<UnicodeScript, Double> weights = weights(text.substring(start, end));
        double ones = weights.getOrDefault(one, 0.0);
        double others = weights.getOrDefault(other, 0.0);
        boolean isMixed = Math.max(ones, others) < NEARLY_ALL * (ones + others);
        return new ScriptLine(start, end, (int) Math.signum(ones - others), ones + others, isMixed);
    }
}
