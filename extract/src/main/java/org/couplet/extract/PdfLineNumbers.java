package org.couplet.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers in the left margin that count the lines, each or every fifth. */
final class PdfLineNumbers {
    /** Fewer in a row are a list. */
    private static final int FEWEST = 8;

    /** Of the lines with a number in front, those that go on counting; the others begin a page again. */
    private static final double NEARLY_ALL = 0.8;

    /** Part of the lines that have a number: each, or every fifth, a few blank ones left out. */
    private static final double SHARE = 0.12;

    private static final String DIGITS = "[0-9]{1,5}";

    private PdfLineNumbers() {}

    static List<PdfLine> without(List<PdfLine> lines, Asides asides) {
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).words().get(0).text().matches(DIGITS)) {
                numbered.add(i);
            }
        }
        if (numbered.size() < Math.max(FEWEST, SHARE * lines.size()) || !count(lines, numbered)) {
            return lines;
        }
        asides.add(Aside.LINE_NUMBER, numbered.size());
        Set<Integer> withNumber = new HashSet<>(numbered);
        List<PdfLine> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (!withNumber.contains(i)) {
                rest.add(line);
            } else if (line.words().size() > 1) {
                rest.add(line.withoutFirst());
            }
        }
        return rest;
    }

    /** Whether the numbers go up by one step, 1 or 5 mostly, in one column. */
    private static boolean count(List<PdfLine> lines, List<Integer> numbered) {
        int step = step(lines, numbered);
        int ascending = 0;
        for (int i = 1; i < numbered.size(); i++) {
            ascending += number(lines, numbered.get(i)) - number(lines, numbered.get(i - 1)) == step ? 1 : 0;
        }
        return step > 0 && ascending >= NEARLY_ALL * (numbered.size() - 1);
    }

    private static int step(List<PdfLine> lines, List<Integer> numbered) {
        return number(lines, numbered.get(1)) - number(lines, numbered.get(0));
    }

    private static int number(List<PdfLine> lines, int line) {
        return Integer.parseInt(lines.get(line).words().get(0).text());
    }
}
