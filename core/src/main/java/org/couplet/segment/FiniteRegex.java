package org.couplet.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression that Java can look behind with: {@code *}, {@code +} and <code>{n,}</code> have an end. */
final class FiniteRegex {
    /** Repetitions, as many as net.loomchild:segment allows, which most SRX rules were tried with. */
    private static final int MOST = 100;

    private static final Pattern OPEN_COUNT = Pattern.compile("\\{(\\d+),}");

    private FiniteRegex() {}

    static String of(String regex) {
        StringBuilder finite = new StringBuilder();
        int depth = 0; // of character classes, which may nest
        int i = 0;
        while (i < regex.length()) {
            int literal = literalEnd(regex, i);
            if (literal > i) {
                finite.append(regex, i, literal);
                i = literal;
                continue;
            }
            char c = regex.charAt(i);
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            Matcher count = OPEN_COUNT.matcher(regex).region(i, regex.length());
            if (depth == 0 && count.lookingAt()) {
                int least = Integer.parseInt(count.group(1));
                finite.append("{%d,%d}".formatted(least, least + MOST));
                i = count.end();
            } else {
                finite.append(depth == 0 ? repeated(regex, i) : String.valueOf(c));
                i++;
            }
        }
        return finite.toString();
    }

    /** The end of a quotation {@code \Q…\E} or of an escaped character that begins here, or {@code from}. */
    private static int literalEnd(String regex, int from) {
        if (regex.charAt(from) != '\\') {
            return from;
        }
        int quoted = regex.startsWith("\\Q", from) ? regex.indexOf("\\E", from) : from;
        return quoted < 0 ? regex.length() : Math.min(regex.length(), quoted + 2);
    }

    /** A {@code +} behind another quantifier makes it possessive. */
    private static String repeated(String regex, int i) {
        return switch (regex.charAt(i)) {
            case '*' -> "{0," + MOST + "}";
            case '+' -> isQuantified(regex, i) ? "+" : "{1," + MOST + "}";
            default -> String.valueOf(regex.charAt(i));
        };
    }

    private static boolean isQuantified(String regex, int i) {
        boolean escaped = i > 1 && regex.charAt(i - 2) == '\\' && (i < 3 || regex.charAt(i - 3) != '\\');
        return i > 0 && "*+?}".indexOf(regex.charAt(i - 1)) >= 0 && !escaped;
    }
}
