package org.couplet.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.couplet.format.IndexBead;

/** Texts whose lines say where they stood: {@code s0} is the source's first. */
final class Texts {
    private Texts() {}

    /** @param shapes how many lines the beads have, one after the other: {@code 1-1 2-1 0-1} */
    static GoldText ofShapes(String name, String shapes) {
        List<IndexBead> gold = new ArrayList<>();
        int sources = 0;
        int targets = 0;
        for (String shape : shapes.split(" ", -1)) {
            int source = shape.charAt(0) - '0';
            int target = shape.charAt(2) - '0';
            gold.add(new IndexBead(range(sources, sources + source), range(targets, targets + target)));
            sources += source;
            targets += target;
        }
        return new GoldText(name, lines("s", sources), lines("t", targets), gold);
    }

    /** As many lines on either side, each with its own. */
    static GoldText oneToOne(String name, int lines) {
        return ofShapes(name, String.join(" ", Collections.nCopies(lines, "1-1")));
    }

    /** Without paragraphs: {@code s0}, {@code s1}, … */
    static LineText lines(String side, int count) {
        return new LineText(IntStream.range(0, count).mapToObj(i -> side + i).toList(), Collections.nCopies(count, 0));
    }

    /** {@code "0,1:2 3:"}: beads parted by spaces. */
    static List<IndexBead> beads(String beads) {
        return Stream.of(beads.split(" ", -1))
                .filter(bead -> !bead.isEmpty())
                .map(bead -> bead.split(":", -1))
                .map(sides -> new IndexBead(numbers(sides[0]), numbers(sides[1])))
                .toList();
    }

    /** {@code "3,5"} */
    static List<Integer> numbers(String side) {
        return Arrays.stream(side.split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    static List<Integer> range(int start, int end) {
        return IntStream.range(start, end).boxed().toList();
    }
}
