package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.text.Bitext;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * Sentence numbers, a bead a line: {@code [0, 1]:[2]}, 0-based, an empty side as {@code []}. It is the form of vecalign
 * and Bertalign; a cost after a second colon, as vecalign writes it, is read over. Blank lines and {@code []:[]} mean
 * nothing.
 */
public final class Beads {
    private static final String SIDE = "\\[\\s*((?:\\d+\\s*(?:,\\s*\\d+\\s*)*)?)\\]";
    private static final Pattern BEAD =
            Pattern.compile("\\s*" + SIDE + "\\s*:\\s*" + SIDE + "\\s*(?::\\s*[-+\\w.]+\\s*)?");

    private Beads() {}

    public static Counts write(Bitext bitext, Path file) throws IOException {
        return writer(file).writeAlone(bitext);
    }

    /** For one bitext: numbers of two would be confused, and a second is an {@link InputException}. */
    public static BitextWriter writer(Path file) throws IOException {
        return new BeadsWriter(WholeFile.at(file));
    }

    /** @throws InputException if a line is no bead */
    public static List<IndexBead> read(Path file) throws IOException {
        List<IndexBead> beads = new ArrayList<>();
        Lines.read(file, (line, place) -> bead(line, place).ifPresent(beads::add));
        return beads;
    }

    private static Optional<IndexBead> bead(String line, Place place) throws InputException {
        if (line.isBlank()) {
            return Optional.empty();
        }
        Matcher bead = BEAD.matcher(line);
        if (!bead.matches()) {
            throw new InputException(
                    place, "'%s' is no bead".formatted(line), "Write [0, 1]:[2], and [] for no sentence");
        }
        try {
            List<Integer> source = numbers(bead.group(1));
            List<Integer> target = numbers(bead.group(2));
            boolean nothing = source.isEmpty() && target.isEmpty();
            return nothing ? Optional.empty() : Optional.of(new IndexBead(source, target));
        } catch (NumberFormatException tooLarge) {
            throw new InputException(
                    place,
                    "'%s' has too large a number".formatted(line),
                    "Sentence numbers end at 2147483647",
                    tooLarge);
        }
    }

    /**
     * One bead as it is written, {@code [0, 1]:[2]}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static IndexBead parse(String bead) {
        Matcher matcher = BEAD.matcher(bead);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is no bead".formatted(bead));
        }
        return new IndexBead(numbers(matcher.group(1)), numbers(matcher.group(2)));
    }

    private static List<Integer> numbers(String side) {
        return Stream.of(side.split(","))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
