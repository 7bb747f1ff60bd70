package org.couplet.align.terms;

import java.util.BitSet;
import java.util.function.BiConsumer;
import org.couplet.text.Span;

/**
 * The punctuation that translators keep, by one key for all its forms: {@code ? ! … : ; — ( %} and the opening
 * quotation mark {@code "}. A run of one mark, as in {@code ……} and {@code ——}, counts once.
 */
final class MarkTerms {
    private MarkTerms() {}

    /** @param claimed units of the sentence that belong to other terms */
    static void find(String sentence, BitSet claimed, BiConsumer<String, Span> found) {
        int end;
        for (int start = 0; start < sentence.length(); start = end) {
            end = start + 1;
            String key = claimed.get(start) ? "" : key(sentence, start);
            while (end < sentence.length() && !key.isEmpty() && key.equals(key(sentence, end))) {
                end++;
            }
            if (!key.isEmpty()) {
                found.accept(key, new Span(start, end));
            }
        }
    }

    private static String key(String sentence, int at) {
        return switch (sentence.charAt(at)) {
            case '?', '？', '؟' -> "?";
            case '!', '！' -> "!";
            case '…' -> "…";
            case '.' -> at(sentence, at - 1) == '.' || at(sentence, at + 1) == '.' ? "…" : "";
            case ':', '：' -> ":";
            case ';', '；', '؛' -> ";";
            case '(', '（', '[', '［', '【' -> "(";
            case '%', '％' -> "%";
            case '—', '―', '–', '─' -> "—";
            case '-', '－' -> isDash(sentence, at) ? "—" : "";
            case '“' -> closesLow(sentence, at) ? "" : "\"";
            case '„', '‟', '「', '『', '«' -> "\"";
            case '‘', '"', '＂' -> opens(sentence, at) ? "\"" : "";
            case '\'' -> opens(sentence, at) && Character.isLetter(at(sentence, at + 1)) ? "\"" : "";
            default -> "";
        };
    }

    private static char at(String sentence, int at) {
        return at >= 0 && at < sentence.length() ? sentence.charAt(at) : ' ';
    }

    /** A hyphen that stands free or is doubled. */
    private static boolean isDash(String sentence, int at) {
        char before = at(sentence, at - 1);
        char after = at(sentence, at + 1);
        return before == '-' || after == '-' || (before == ' ' && after == ' ' && at > 0);
    }

    /** The mark that opens in most languages closes where one stands low: „so“. */
    private static boolean closesLow(String sentence, int at) {
        return sentence.lastIndexOf('„', at) > sentence.lastIndexOf('“', at - 1);
    }

    /** A quotation mark of unknown side opens unless it follows a word or the end of one. */
    private static boolean opens(String sentence, int at) {
        char before = at(sentence, at - 1);
        return !Character.isLetterOrDigit(before) && ".,!?…。，！？%)）".indexOf(before) < 0 && at + 1 < sentence.length();
    }
}
