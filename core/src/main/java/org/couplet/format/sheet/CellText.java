package org.couplet.format.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.format.xml.XmlText;

/** Texts of cells: {@code _x000B_} stands for what XML forbids, and {@code _x005F_} for the {@code _} of such a text. */
final class CellText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        Matcher looksEscaped = ESCAPE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(text.charAt(++i));
            } else if (!XmlText.isLegal(c)
                    || c == '\r'
                    || (c == '_' && looksEscaped.region(i, text.length()).lookingAt())) {
                escaped.append("_x%04X_".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String unescape(String cell) {
        return cell.contains("_x")
                ? ESCAPE.matcher(cell)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                : cell;
    }
}
