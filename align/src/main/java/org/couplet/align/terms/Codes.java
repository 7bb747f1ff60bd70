package org.couplet.align.terms;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.normal.Letters;
import org.couplet.text.Span;

/**
 * Strings that no translator changes: URLs, e-mail addresses, codes such as {@code COVID-19}, {@code G20}, {@code 5G}.
 */
final class Codes {
    private static final String URL = "(?:https?://|www\\.)[\\x21-\\x7E&&[^<>\"'()]]+";
    private static final String MAIL = "[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String DOMAIN = "[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)*"
            + "(?<=\\.(?:com|org|net|cn|gov|edu|info))(?:/[\\x21-\\x7E&&[^<>\"'()]]*)?";
    /**
     * Letters, one of the first two a capital, then digits; {@code -} only after capitals or two letters; or 5G, 3D.
     */
    private static final String CODE = "(?<![A-Za-z0-9])(?:(?=[a-z]?[A-Z])[A-Za-z]++(?:[0-9]++[A-Za-z]*+)++"
            + "|(?:[A-Z]{1,8}|[A-Z][a-z])-[0-9]{1,3}(?![0-9])[A-Za-z]*+|[1-9][GD])(?![A-Za-z0-9])";

    private static final Pattern STRING = Pattern.compile(String.join("|", URL, MAIL, DOMAIN, CODE));

    private Codes() {}

    static void find(String sentence, BiConsumer<String, Span> found) {
        if (!hints(sentence)) {
            return;
        }
        Matcher matcher = STRING.matcher(sentence);
        while (matcher.find()) {
            int end = trimmed(sentence, matcher.start(), matcher.end());
            Span span = new Span(matcher.start(), end);
            found.accept(span.of(sentence).toLowerCase(Locale.ROOT), span);
        }
    }

    /** Most sentences hold none: a letter beside a digit, an at sign, a stop or two slashes within a word. */
    private static boolean hints(String sentence) {
        for (int i = 1; i < sentence.length(); i++) {
            char before = sentence.charAt(i - 1);
            char here = sentence.charAt(i);
            boolean letter = Letters.isLatin(here);
            boolean digit = here >= '0' && here <= '9';
            boolean code = (letter && before >= '0' && before <= '9')
                    || (digit && (before == '-' || (before < 0x80 && Letters.isLatin(before))));
            if (code || here == '@' || (letter && before == '.') || (here == '/' && before == '/')) {
                return true;
            }
        }
        return false;
    }

    /** Without the marks that end the sentence rather than the string. */
    private static int trimmed(String sentence, int start, int end) {
        int last = end;
        while (last - 1 > start && ".,;:!?/".indexOf(sentence.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
