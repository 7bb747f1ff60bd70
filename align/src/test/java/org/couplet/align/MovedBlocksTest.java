package org.couplet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.testdata.Testdata;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our feature with blocks of its English sentences exchanged, from the sentences on. */
class MovedBlocksTest {
    private static final Couplet COUPLET = Couplet.between("zh", "en");

    /**
     * Source sentences 5 to 16 and 22 to 35, counted from 0, changed places. The five between them stay, but cross the blocks, and
     * find no partner yet.
     */
    private static final int[] EXCHANGED = order(0, 5, 27, 42, 21, 27, 5, 21, 42, 48);

    @Test
    void twoBlocksThatChangedPlacesAreFound() throws IOException {
        Bitext bitext = feature(EXCHANGED);
        assertThat(right(bitext, new Span(5, 17))).isGreaterThanOrEqualTo(10); // of 12
        assertThat(right(bitext, new Span(22, 36))).isGreaterThanOrEqualTo(9); // of 11
        assertThat(right(bitext, new Span(0, 5)) + right(bitext, new Span(36, 40)))
                .isGreaterThanOrEqualTo(8); // of 9
    }

    @Test
    void nothingMovesInAnUnmovedText() throws IOException {
        Bitext bitext = feature(order(0, 48));
        assertThat(bitext.sentences().beads().stream().map(Bead::target).filter(span -> !span.isEmpty()))
                .isSorted();
    }

    /** Five sentences of another article end the Chinese, five of a third one begin the English. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, 15})
    void unrelatedLeftoversAreNotTied(int from) throws IOException {
        List<String> chinese = new ArrayList<>(lines("feature.zh"));
        chinese.addAll(lines("railway.zh").subList(from, from + 5));
        List<String> english = new ArrayList<>(lines("contest.en").subList(from, from + 5));
        english.addAll(lines("feature.en"));
        Bitext bitext = COUPLET.align(CoupletTest.document("zh", chinese), CoupletTest.document("en", english));
        assertThat(bitext.sentences().beads())
                .filteredOn(bead -> bead.source().start() >= 41 || bead.target().start() < 5)
                .hasSize(10)
                .noneMatch(Bead::isTwoSided);
    }

    private static Bitext feature(int[] order) throws IOException {
        List<String> english = lines("feature.en");
        Document target = CoupletTest.document(
                "en", Arrays.stream(order).mapToObj(english::get).toList());
        return COUPLET.align(CoupletTest.document("zh", lines("feature.zh")), target);
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(Testdata.segmented().resolve(name));
    }

    /** How many beads of gold that start in this range of the source were found. */
    private static long right(Bitext bitext, Span sources) throws IOException {
        List<Integer> places = Arrays.stream(EXCHANGED).boxed().toList();
        List<String> found = bitext.sentences().beads().stream()
                .map(bead -> units(bead.source()) + ":" + units(bead.target()))
                .toList();
        List<String> gold = new ArrayList<>();
        for (String bead : lines("feature.align")) {
            int colon = bead.indexOf(':');
            List<Integer> source = numbers(bead.substring(0, colon));
            List<Integer> target = numbers(bead.substring(colon + 1));
            if (!source.isEmpty() && !target.isEmpty() && sources.contains(source.get(0))) {
                gold.add(source + ":" + target.stream().map(places::indexOf).toList());
            }
        }
        return gold.stream().filter(found::contains).count();
    }

    private static List<Integer> units(Span span) {
        return IntStream.range(span.start(), span.end()).boxed().toList();
    }

    private static List<Integer> numbers(String brackets) {
        return Arrays.stream(brackets.replaceAll("[\\[\\] ]", "").split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** The sentences of the ranges {@code [bounds[0], bounds[1])}, {@code [bounds[2], bounds[3])} and so on. */
    private static int[] order(int... bounds) {
        return IntStream.range(0, bounds.length / 2)
                .flatMap(k -> IntStream.range(bounds[2 * k], bounds[2 * k + 1]))
                .toArray();
    }
}
