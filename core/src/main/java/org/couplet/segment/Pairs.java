package org.couplet.segment;

import java.util.Arrays;

/**
 * Which quotation marks and brackets of a paragraph belong together. Marks that open in one language close in another
 * (“ in German, » in Danish, ” in Swedish), so a mark closes when its counterpart stands open and opens otherwise; ASCII
 * quotes are thereby paired by counting. Marks without a partner are as if they were not there: a quotation that runs over
 * several paragraphs says nothing about this one. The ASCII apostrophe is never paired: it is an apostrophe too often.
 */
final class Pairs {
    /** Deeper nesting than this is not language, and looking further would make hostile input slow. */
    private static final int DEPTH = 16;

    private static final String OPENING = "“„‟‘‚「『（(【〔［[《〈«»‹›｛{”\"｢〖〘〚";
    private static final String QUOTES = "“”„‟‘’‚「」『』«»‹›\"｢｣";
    private static final String TITLES = "《》〈〉";

    private final String text;
    private final int[] partner; // [index in text] where the other mark of the pair stands, or -1
    private final int[] around; // [index in text] opening mark of the innermost pair that holds it, or -1

    private Pairs(String text) {
        this.text = text;
        this.partner = new int[text.length()];
        this.around = new int[text.length()];
    }

    static Pairs of(String text) {
        Pairs pairs = new Pairs(text);
        pairs.match();
        pairs.nest();
        return pairs;
    }

    private void match() {
        Arrays.fill(partner, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            int level = isApostrophe(i) ? -1 : find(counterparts(text.charAt(i)), open, depth);
            if (level >= 0) {
                partner[i] = open[level];
                partner[open[level]] = i;
                depth = level;
            } else if (mayOpen(i)) {
                open[depth++] = i;
            }
        }
    }

    private int find(String counterparts, int[] open, int depth) {
        for (int level = depth - 1; level >= Math.max(0, depth - DEPTH); level--) {
            if (counterparts.indexOf(text.charAt(open[level])) >= 0) {
                return level;
            }
        }
        return -1;
    }

    private void nest() {
        int innermost = -1;
        for (int i = 0; i < partner.length; i++) {
            if (closes(i)) {
                innermost = around[partner[i]];
            }
            around[i] = innermost;
            if (opens(i)) {
                innermost = i;
            }
        }
    }

    private static String counterparts(char closing) {
        return switch (closing) {
            case '”' -> "“„‟”";
            case '“' -> "„";
            case '’' -> "‘‚";
            case '‘' -> "‚";
            case '"' -> "\"";
            case '»' -> "«";
            case '«' -> "»";
            case '›' -> "‹";
            case '‹' -> "›";
            case '」', '｣' -> "「｢";
            case '』' -> "『";
            case '）', ')' -> "（(";
            case '】' -> "【";
            case '〕' -> "〔";
            case '］', ']' -> "［[";
            case '》' -> "《";
            case '〉' -> "〈";
            case '｝', '}' -> "｛{";
            case '〗' -> "〖";
            case '〙' -> "〘";
            case '〛' -> "〚";
            default -> "";
        };
    }

    /** ” opens in Swedish, but only before a word; elsewhere it is a closing mark that has lost its partner. */
    private boolean mayOpen(int i) {
        if (text.charAt(i) == '”') {
            return (i == 0 || Marks.isBlank(text.charAt(i - 1))) && isNarrowLetter(i + 1) && text.indexOf('“') < 0;
        }
        return OPENING.indexOf(text.charAt(i)) >= 0;
    }

    /** The ’ of {@code isn’t}. */
    private boolean isApostrophe(int i) {
        return text.charAt(i) == '’' && isNarrowLetter(i - 1) && isNarrowLetter(i + 1);
    }

    private boolean isNarrowLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i)) && !Marks.isWide(text.charAt(i));
    }

    boolean opens(int i) {
        return partner[i] > i;
    }

    boolean closes(int i) {
        return partner[i] >= 0 && partner[i] < i;
    }

    /** The other mark of the pair. */
    int partner(int i) {
        return partner[i];
    }

    /** The opening mark of the innermost pair that holds position {@code i}, or -1; a pair's own marks lie outside it. */
    int around(int i) {
        return around[i];
    }

    boolean isQuote(int i) {
        return QUOTES.indexOf(text.charAt(i)) >= 0;
    }

    boolean isTitle(int i) {
        return TITLES.indexOf(text.charAt(i)) >= 0;
    }

    /** Whether the mark at {@code i} belongs to what stands before it. */
    boolean trails(int i) {
        return closes(i) || (partner[i] < 0 && Marks.isClosing(text.charAt(i)));
    }
}
