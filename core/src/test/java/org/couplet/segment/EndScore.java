package org.couplet.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How right a splitter is.
 *
 * @param right sentence ends inside paragraphs that are in the gold
 * @param found all that it found
 * @param expected all in the gold
 * @param exact paragraphs without any fault
 */
record EndScore(int right, int found, int expected, int exact, int paragraphs) {
    static EndScore of(List<GoldParagraph> gold, Splitter splitter) {
        EndScore sum = new EndScore(0, 0, 0, 0, 0);
        for (GoldParagraph paragraph : gold) {
            Set<Integer> expected = paragraph.ends();
            Set<Integer> found = paragraph.ends(splitter.sentences(paragraph.text()));
            Set<Integer> right = new HashSet<>(expected);
            right.retainAll(found);
            int exact = expected.equals(found) ? 1 : 0;
            sum = sum.plus(new EndScore(right.size(), found.size(), expected.size(), exact, 1));
        }
        return sum;
    }

    EndScore plus(EndScore other) {
        return new EndScore(
                right + other.right,
                found + other.found,
                expected + other.expected,
                exact + other.exact,
                paragraphs + other.paragraphs);
    }

    double f1() {
        return 2.0 * right / (found + expected);
    }
}
