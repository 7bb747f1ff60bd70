package org.couplet.segment;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Span;

/** The lines of a text. */
final class Lines {
    private Lines() {}

    /**
     * Parted by CR, LF or both, as editors and {@code wc} count them; a break at the end of the text begins no line.
     */
    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(new Span(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    /**
     * The same, without white space, and parted by Unicode's line and paragraph separators too; empty ones are blank.
     */
    static List<Span> trimmed(String text) {
        List<Span> lines = new ArrayList<>();
        for (Span line : of(text)) {
            int start = line.start();
            for (int i = start; i < line.end(); i++) {
                if ("\u2028\u2029\u0085".indexOf(text.charAt(i)) >= 0) {
                    lines.add(Marks.trim(text, start, i));
                    start = i + 1;
                }
            }
            lines.add(Marks.trim(text, start, line.end()));
        }
        return lines;
    }
}
