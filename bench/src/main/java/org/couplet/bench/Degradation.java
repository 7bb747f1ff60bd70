package org.couplet.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.couplet.format.IndexBead;

/** What befalls texts in the wild. The same text is always spoilt in the same way. */
enum Degradation {
    /** A tenth of the lines is missing on either side, here and there. */
    DELETED,
    /** The middle of the target is missing, 30 lines. */
    MISSING,
    /** Two passages of the target, 20 lines each, stand in each other's place. */
    SWAPPED,
    /** The target is followed by 200 lines of the next text; a text that is alone, by its own. */
    FOREIGN;

    /** @param texts of one set; the next of the last is the first */
    List<GoldText> of(List<GoldText> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> changed(texts.get(i), texts.get((i + 1) % texts.size())))
                .toList();
    }

    private GoldText changed(GoldText text, GoldText next) {
        return switch (this) {
            case DELETED -> thinned(text);
            case MISSING -> withoutMiddle(text);
            case SWAPPED -> withSwappedPassages(text);
            case FOREIGN -> withForeignTail(text, next);
        };
    }

    private static GoldText thinned(GoldText text) {
        Random random = new Random(text.name().hashCode());
        return text.rearranged(
                kept(text.source().size(), random), kept(text.target().size(), random));
    }

    private static List<Integer> kept(int lines, Random random) {
        List<Integer> shuffled = new ArrayList<>(range(0, lines));
        Collections.shuffle(shuffled, random);
        return shuffled.stream().skip(Math.round(lines / 10.0)).sorted().toList();
    }

    private static GoldText withoutMiddle(GoldText text) {
        int lines = text.target().size();
        int missing = atMostAQuarter(30, lines);
        int start = (lines - missing) / 2;
        return withTargets(text, Stream.of(range(0, start), range(start + missing, lines)));
    }

    /** The passages begin and end where beads do. */
    private static GoldText withSwappedPassages(GoldText text) {
        int lines = text.target().size();
        int length = atMostAQuarter(20, lines);
        BitSet borders = borders(text);
        int middle = nearest(borders, lines / 2);
        int start = nearest(borders, Math.max(0, middle - length));
        int end = nearest(borders, middle + length);
        return withTargets(
                text, Stream.of(range(0, start), range(middle, end), range(start, middle), range(end, lines)));
    }

    /** Numbers of target lines that no bead parts from the line before, and the number of lines. */
    private static BitSet borders(GoldText text) {
        BitSet borders = new BitSet();
        borders.set(0, text.target().size() + 1);
        for (IndexBead bead : text.gold()) {
            if (!bead.target().isEmpty()) {
                borders.clear(Collections.min(bead.target()) + 1, Collections.max(bead.target()) + 1);
            }
        }
        return borders;
    }

    private static int nearest(BitSet borders, int wanted) {
        int before = borders.previousSetBit(wanted);
        int after = borders.nextSetBit(wanted);
        return after < 0 || wanted - before <= after - wanted ? before : after;
    }

    private static GoldText withForeignTail(GoldText text, GoldText next) {
        int lines = text.target().size();
        int wanted = lines < 200 ? lines / 4 : 200;
        return text.withTail(
                next.target().take(range(0, Math.min(wanted, next.target().size()))));
    }

    /** Short texts lose a quarter, so that something is left to align. */
    private static int atMostAQuarter(int wanted, int lines) {
        return Math.min(wanted, lines / 4);
    }

    private static GoldText withTargets(GoldText text, Stream<List<Integer>> passages) {
        return text.rearranged(
                range(0, text.source().size()), passages.flatMap(List::stream).toList());
    }

    private static List<Integer> range(int start, int end) {
        return IntStream.range(start, end).boxed().toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
