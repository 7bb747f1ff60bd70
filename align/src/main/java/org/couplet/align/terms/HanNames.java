package org.couplet.align.terms;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.couplet.normal.Letters;
import org.couplet.text.Span;

/** Finds Han characters that read as wanted names. Immutable. */
final class HanNames {
    /** Characters of the longest name (欧阳修文). */
    private static final int LONGEST = 4;

    /** What makes one word with the name of a place: 河南省, 安阳市. */
    private static final String DISTRICTS = "省市县区州镇乡村路街港江河湖山岛";

    private final Set<String> wanted;
    private final Set<String> beginnings = new HashSet<>(); // every beginning of a wanted name

    HanNames(Set<String> wanted) {
        this.wanted = wanted;
        for (String name : wanted) {
            for (int end = 1; end <= name.length(); end++) {
                beginnings.add(name.substring(0, end));
            }
        }
    }

    /**
     * The longest name at each place, and the two names it is made of. A name of two characters must be made of whole
     * words, up to 省 or 市, since any two may read like one by chance; a single character counts only within a longer
     * name.
     *
     * @param text normalised
     * @param edges where a word begins or ends
     */
    void find(String text, BitSet edges, BiConsumer<String, Span> found) {
        int next;
        for (int start = 0; start < text.length(); start = next) {
            next = start + 1;
            for (int end = begins(text.charAt(start)) ? hanEnd(text, start) : start; end > start + 1; end--) {
                String name = name(text, start, end);
                if (!name.isEmpty() && (end > start + 2 || isWord(text, start, end, edges))) {
                    found.accept(name, new Span(start, end));
                    parts(text, start, end, found);
                    next = end;
                    break;
                }
            }
        }
    }

    /** Whether a wanted name begins with a reading of the character: seldom, so that the rest is seldom done. */
    private boolean begins(char character) {
        for (String reading : NameReadings.of(character)) {
            if (beginnings.contains(PinyinSpelling.canonical(reading))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text, int start, int end, BitSet edges) {
        boolean ends = edges.get(end) || (end < text.length() && DISTRICTS.indexOf(text.charAt(end)) >= 0);
        return edges.get(start) && ends;
    }

    /** Family name and given name, where both are wanted. */
    private void parts(String text, int start, int end, BiConsumer<String, Span> found) {
        for (int cut = start + 1; cut < end; cut++) {
            String first = name(text, start, cut);
            String second = name(text, cut, end);
            if (!first.isEmpty() && !second.isEmpty()) {
                found.accept(first, new Span(start, cut));
                found.accept(second, new Span(cut, end));
                return;
            }
        }
    }

    private static int hanEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + LONGEST && Letters.isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The wanted name that the characters read as, or the empty string. */
    private String name(String text, int start, int end) {
        return name("", text, start, end);
    }

    private String name(String read, String text, int at, int end) {
        if (at == end) {
            return wanted.contains(read) ? read : "";
        }
        for (String reading : NameReadings.of(text.charAt(at))) {
            String longer = PinyinSpelling.canonical(read + reading);
            String name = beginnings.contains(longer) ? name(longer, text, at + 1, end) : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }
}
