package org.couplet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.couplet.text.Evidence;
import org.couplet.text.Span;

/**
 * Values as cells of a table, and back. {@code \t \n \r \\} stand for what would end a cell or a line, and
 * <code>&#92;u2028</code> and the like for the other controls, line separators and lone surrogates. Reading throws
 * {@link IllegalArgumentException} with what is wrong.
 */
final class Cells {
    /** Also escaped within evidence, where they part things: {@code string x\=1; number 3.77万=37700}. */
    private static final String SEPARATORS = "=;";

    static final Pattern FOUR_HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Cells() {}

    static String escape(String text) {
        return escape(text, "");
    }

    private static String escape(String text, String separators) {
        StringBuilder cell = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(codePoint -> {
            int letter = "\t\n\r\\".indexOf(codePoint);
            if (letter >= 0) {
                cell.append('\\').append("tnr\\".charAt(letter));
            } else if (separators.indexOf(codePoint) >= 0) {
                cell.append('\\').appendCodePoint(codePoint);
            } else if (isUnfit(codePoint)) {
                cell.append("\\u%04X".formatted(codePoint));
            } else {
                cell.appendCodePoint(codePoint);
            }
        });
        return cell.toString();
    }

    /** True of what no UTF-8 file or no XML can hold, or what ends a line or vanishes for some reader. */
    static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == '\u2028'
                || codePoint == '\u2029'
                || codePoint == '\uFEFF'
                || codePoint == '\uFFFE'
                || codePoint == '\uFFFF'
                || (Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint));
    }

    static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (cell.startsWith("u", i + 1)) {
                text.append(hexadecimal(cell, i + 2));
                i += 5;
            } else {
                text.append(letter(cell, ++i));
            }
        }
        return text.toString();
    }

    private static char hexadecimal(String cell, int start) {
        String digits = cell.substring(start, Math.min(start + 4, cell.length()));
        if (!FOUR_HEXADECIMAL.matcher(digits).matches()) {
            throw new IllegalArgumentException("'\\u%s' lacks four hexadecimal digits".formatted(digits));
        }
        return (char) Integer.parseInt(digits, 16);
    }

    private static char letter(String cell, int i) {
        char letter = i < cell.length() ? cell.charAt(i) : ' ';
        int known = "tnr\\=;".indexOf(letter);
        if (known < 0) {
            throw new IllegalArgumentException("'%s' has a backslash that escapes nothing".formatted(cell));
        }
        return "\t\n\r\\=;".charAt(known);
    }

    static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> numbers(String cell) {
        return list(cell, Cells::number);
    }

    /** {@code 0-12,12-30} */
    static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    static List<Span> spans(String cell) {
        return list(cell, span -> {
            int dash = Math.max(span.indexOf('-'), 0);
            return new Span(number(span.substring(0, dash)), number(span.substring(dash + 1)));
        });
    }

    private static <T> List<T> list(String cell, Function<String, T> element) {
        return cell.isEmpty()
                ? List.of()
                : parts(cell, ',').stream().map(element).toList();
    }

    private static int number(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            throw new IllegalArgumentException("'%s' is no number from 0 to 999999999".formatted(digits));
        }
        return Integer.parseInt(digits);
    }

    static double confidence(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("'%s' is no confidence from 0 to 1".formatted(cell), malformed);
        }
    }

    /** {@code number 3.77万=37700; string GDP} */
    static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(Cells::evidence).collect(Collectors.joining("; "));
    }

    private static String evidence(Evidence evidence) {
        String kind = evidence.kind().name().toLowerCase(Locale.ROOT) + " ";
        String source = escape(evidence.source(), SEPARATORS);
        String target = escape(evidence.target(), SEPARATORS);
        return kind + (source.equals(target) ? source : source + "=" + target);
    }

    static List<Evidence> evidence(String cell) {
        return cell.isEmpty()
                ? List.of()
                : parts(cell, ';').stream().map(Cells::piece).toList();
    }

    private static Evidence piece(String piece) {
        String[] kindAndTexts = (piece.startsWith(" ") ? piece.substring(1) : piece).split(" ", 2);
        List<String> texts = parts(kindAndTexts[kindAndTexts.length - 1], '=');
        if (kindAndTexts.length < 2 || texts.size() > 2) {
            throw new IllegalArgumentException("'%s' is no evidence such as 'number 3.77万=37700'".formatted(piece));
        }
        return new Evidence(kind(kindAndTexts[0]), unescape(texts.get(0)), unescape(texts.get(texts.size() - 1)));
    }

    static Evidence.Kind kind(String name) {
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("'%s' is no kind of evidence".formatted(name));
    }

    /** Parts at a separator that no backslash precedes. */
    private static List<String> parts(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\\') {
                i++;
            } else if (cell.charAt(i) == separator) {
                parts.add(cell.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(cell.substring(start));
        return parts;
    }
}
