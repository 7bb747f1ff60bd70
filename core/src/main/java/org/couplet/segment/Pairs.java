package org.couplet.segment;

import java.util.Arrays;

/**
 * Which quotation marks and brackets of a paragraph belong together. Marks that open in one language close in another
 * (“ in German, » in Danish, ” in Swedish), so a mark closes when its counterpart stands open and opens otherwise;
 * ASCII quotes are thereby paired by counting, unless white space shows their side. Marks without a partner are as if
 * they were not there: a quotation that runs over several paragraphs says nothing about this one. The ASCII apostrophe
 * is never paired: it is an apostrophe too often.
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
            if (Marks.isPlain(text.charAt(i))) {
                continue;
            }
            int level = mayClose(i) ? find(counterparts(text.charAt(i)), open, depth) : -1;
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

    private boolean mayClose(int i) {
        return switch (text.charAt(i)) {
            case '"' -> !standsBefore(i);
            case '«', '‹' -> !isEdge(i - 1);
            default -> !isApostrophe(i);
        };
    }

    /** White space on one side only shows which word an ASCII quote belongs to. */
    private boolean standsBefore(int i) {
        return isEdge(i - 1) && !isEdge(i + 1);
    }

    private boolean standsAfter(int i) {
        return !isEdge(i - 1) && isEdge(i + 1);
    }

    private boolean isEdge(int i) {
        return i < 0 || i >= text.length() || Marks.isBlank(text.charAt(i));
    }

    /** ” and » open in some languages, but only before a word; elsewhere they are closing marks without a partner. */
    private boolean mayOpen(int i) {
        return switch (text.charAt(i)) {
            case '"' -> !standsAfter(i);
            case '”' -> isEdge(i - 1) && isNarrowLetter(i + 1) && text.indexOf('“') < 0;
            case '»', '›' -> !isEdge(i + 1) && (isEdge(i - 1) || !Character.isLetterOrDigit(text.charAt(i - 1)));
            default -> OPENING.indexOf(text.charAt(i)) >= 0;
        };
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

    /** Whether nothing but opening marks stands from {@code start} to {@code end}: a pair opened there holds the start. */
    boolean allOpen(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!opens(i)) {
                return false;
            }
        }
        return true;
    }

    boolean closes(int i) {
        return partner[i] >= 0 && partner[i] < i;
    }

    /** The other mark of the pair. */
    int partner(int i) {
        return partner[i];
    }

    /**
     * The opening mark of the innermost pair that holds position {@code i}, or -1; a pair's own marks lie outside it.
     */
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
