package org.couplet.segment;

import java.util.List;
import org.couplet.text.Language;
import org.couplet.text.Span;

/**
 * A paragraph as one line, and where its characters stand in the text it was taken from.
 *
 * @param text without line breaks
 * @param lines in the outer text, in order
 * @param starts where each of the lines begins in {@code text}
 */
record Joined(String text, List<Span> lines, List<Integer> starts) {
    static Joined of(String outer, List<Span> lines, Language language) {
        if (lines.size() == 1) {
            return new Joined(lines.get(0).of(outer), lines, List.of(0));
        }
        StringBuilder text = new StringBuilder();
        Integer[] starts = new Integer[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).of(outer);
            if (i > 0 && isParted(text.charAt(text.length() - 1), line.charAt(0), language)) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(line);
        }
        return new Joined(text.toString(), lines, List.of(starts));
    }

    /** Words of letters are parted in Chinese too. */
    private static boolean isParted(char before, char after, Language language) {
        return !language.writtenSolid() || (before < 0x300 && after < 0x300);
    }

    /** @param span of {@link #text()}, neither empty nor beginning or ending with a joining space */
    Span outer(Span span) {
        return new Span(outer(span.start()), outer(span.end() - 1) + 1);
    }

    private int outer(int position) {
        int line = lines.size() - 1;
        while (starts.get(line) > position) {
            line--;
        }
        return lines.get(line).start() + position - starts.get(line);
    }
}
