package org.couplet.align.model;

import java.util.List;

/**
 * How each sentence of a text begins and ends: what a translator keeps at a sentence's edges. Arrays are not to be changed.
 *
 * @param ends [sentence]: class of its last mark, twice that, + 1 where a quotation or bracket closes after it
 * @param begins [sentence]: class of its first character
 * @param quotes [sentence]: 1 where it begins within a quotation
 */
@SuppressWarnings("ArrayRecordComponent") // made for one text and read in the inner loop; nobody changes them
record Edges(byte[] ends, byte[] begins, byte[] quotes) {
    /** Numbers of classes of the three. */
    static final int ENDS = 16;

    static final int BEGINS = 5;
    static final int QUOTES = 2;

    private static final String CLOSING = "”’\"'」』»)）]】》〉";
    private static final String DASHES = "—―–─-";
    private static final int NO_MARK = 7;

    /** After so many sentences without a quotation mark an open quotation is taken as one that was never closed. */
    private static final int LONGEST_QUOTATION = 10;

    /** In a text that opens quotations low, „so“, the mark that opens them elsewhere closes them. */
    static Edges of(List<String> sentences) {
        int size = sentences.size();
        Edges edges = new Edges(new byte[size], new byte[size], new byte[size]);
        boolean low = sentences.stream().anyMatch(sentence -> sentence.indexOf('„') >= 0);
        boolean open = false;
        int since = 0;
        for (int i = 0; i < size; i++) {
            String text = low
                    ? sentences.get(i).strip().replace('“', '”')
                    : sentences.get(i).strip();
            edges.ends[i] = end(text);
            edges.begins[i] = begin(text);
            edges.quotes[i] = (byte) (open ? 1 : 0);
            Quotation last = Quotation.last(text, open);
            since = last == Quotation.UNMARKED ? since + 1 : 0;
            open = last == Quotation.OPEN || (last == Quotation.UNMARKED && open && since <= LONGEST_QUOTATION);
        }
        return edges;
    }

    private static byte end(String text) {
        int last = text.length() - 1;
        while (last >= 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
            last--;
        }
        int mark = last < 0 ? NO_MARK : mark(text, last);
        return (byte) (2 * mark + (last < text.length() - 1 ? 1 : 0));
    }

    private static int mark(String text, int at) {
        return switch (text.charAt(at)) {
            case '。', '．', '｡' -> 0;
            case '.' -> at > 0 && text.charAt(at - 1) == '.' ? 3 : 0;
            case '?', '？', '؟' -> 1;
            case '!', '！' -> 2;
            case '…', '⋯' -> 3;
            case ':', '：' -> 4;
            case ';', '；' -> 5;
            case ',', '，', '、', '—', '―', '–', '-' -> 6;
            default -> NO_MARK;
        };
    }

    private static byte begin(String text) {
        if (text.isEmpty()) {
            return 4;
        }
        int first = text.codePointAt(0);
        if ("“‘\"'「『«„".indexOf(first) >= 0) {
            return 0;
        }
        if (DASHES.indexOf(first) >= 0) {
            return 1;
        }
        if (Character.isDigit(first)) {
            return 2;
        }
        return (byte) (Character.isLowerCase(first) ? 3 : 4);
    }

    /** What a sentence's last quotation mark does. */
    private enum Quotation {
        OPEN,
        CLOSED,
        UNMARKED;

        static Quotation last(String text, boolean openBefore) {
            Quotation last = UNMARKED;
            boolean open = openBefore;
            for (int i = 0; i < text.length(); i++) {
                Quotation here = at(text, i, open);
                if (here != UNMARKED) {
                    last = here;
                    open = here == OPEN;
                }
            }
            return last;
        }

        private static Quotation at(String text, int i, boolean open) {
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            return switch (text.charAt(i)) {
                case '“', '「', '『', '«', '„', '‘' -> OPEN;
                case '”', '」', '』', '»' -> CLOSED;
                case '"' -> open ? CLOSED : OPEN;
                case '\'' ->
                    (before == ' ' || before == '—') && Character.isLetterOrDigit(after) ? OPEN : closes(before, after);
                case '’' -> closes(before, after);
                default -> UNMARKED;
            };
        }

        /** An apostrophe within or after a word closes nothing. */
        private static Quotation closes(char before, char after) {
            boolean stop = ".,!?…—-。，！？;:；：".indexOf(before) >= 0;
            return stop && !Character.isLetter(after) ? CLOSED : UNMARKED;
        }
    }
}
