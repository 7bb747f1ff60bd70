package org.couplet.segment;

import java.util.List;
import org.couplet.text.Language;
import org.couplet.text.Span;

/**
 * A paragraph as one line, its words whole again where hyphens parted them, and where its characters stand in the text it was taken from.
 *
 * @param text without line breaks
 * @param lines in the outer text, in order
 * @param starts where each of the lines begins in {@code text}
 */
record Joined(String text, List<Span> lines, List<Integer> starts) {
    static Joined of(String outer, List<Span> lines, Language language, Hyphens hyphens) {
        if (lines.size() == 1) {
            return new Joined(lines.get(0).of(outer), lines, List.of(0));
        }
        StringBuilder text = new StringBuilder();
        Integer[] starts = new Integer[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).of(outer);
            if (i > 0) {
                join(text, line, language, hyphens);
            }
            starts[i] = text.length();
            text.append(line);
        }
        return new Joined(text.toString(), lines, List.of(starts));
    }

    private static void join(StringBuilder text, String line, Language language, Hyphens hyphens) {
        char before = text.charAt(text.length() - 1);
        boolean dash = text.length() > 1 && !Marks.isBlank(text.charAt(text.length() - 2));
        if (before == '\u00AD' || (before == '-' && dash && hyphens.parts(text, line))) {
            text.setLength(text.length() - 1);
        } else if (!(dash && "-—".indexOf(before) >= 0) && isParted(before, line.charAt(0), language)) {
            text.append(' ');
        }
    }

    /** Words of letters are parted in Chinese too, and Han is not in English. */
    private static boolean isParted(char before, char after, Language language) {
        return language.writtenSolid() ? before < 0x300 && after < 0x300 : !(isSolid(before) && isSolid(after));
    }

    private static boolean isSolid(char c) {
        return Marks.isWide(c) || "，。、；：？！」』》）“”「『《（…—".indexOf(c) >= 0;
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
