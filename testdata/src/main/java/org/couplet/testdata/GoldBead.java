package org.couplet.testdata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest piece of a Chinese article and of its English translation that say the same; one side may be empty.
 *
 * @param sourceParagraphs the paragraphs of the source that the bead touches, 0-based and ascending; blank lines count
 *     for nothing
 * @param targetParagraphs the same of the target
 * @param source the sentences as they should be exported, pinyin glosses gone; empty when only the target has them
 * @param target the same of the target
 */
public record GoldBead(List<Integer> sourceParagraphs, List<Integer> targetParagraphs, String source, String target) {
    public GoldBead {
        sourceParagraphs = List.copyOf(sourceParagraphs);
        targetParagraphs = List.copyOf(targetParagraphs);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a gold bead holds at least one sentence");
        }
    }

    public boolean isTwoSided() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** Reads one row of a gold file: {@code 3,4 TAB 3 TAB source TAB target}. */
    static GoldBead parse(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("a gold row has 4 cells, not %d: %s".formatted(cells.length, row));
        }
        return new GoldBead(numbers(cells[0]), numbers(cells[1]), cells[2], cells[3]);
    }

    private static List<Integer> numbers(String cell) {
        Stream<String> numbers = cell.isEmpty() ? Stream.empty() : Arrays.stream(cell.split(","));
        return numbers.map(Integer::valueOf).toList();
    }
}
