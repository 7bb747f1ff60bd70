package org.couplet.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestdataTest {
    /** A Chinese character, then its reading with a tone mark: 业(yè). {@code (app)} and {@code (GDP)} are none. */
    private static final Pattern GLOSS =
            Pattern.compile("(?<=\\p{IsHan})\\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\\)");

    static List<ArticlePair> pairs() {
        return Testdata.articlePairs();
    }

    @Test
    void holdsNinePairsAndEightThatHaveNoPartner() throws IOException {
        List<String> paired = pairs().stream()
                .flatMap(pair -> Stream.of(pair.source(), pair.target()))
                .toList();
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(paired).doesNotHaveDuplicates().isSubsetOf(articleNames());
        assertThat(articleNames()).hasSizeGreaterThanOrEqualTo(paired.size() + 8);
    }

    @Test
    void articlesHoldNoTabAndNoReplacementCharacter() throws IOException {
        for (String name : articleNames()) {
            assertThat(Files.readString(Testdata.articles().resolve(name)))
                    .as(name)
                    .doesNotContain("\t", "\r", "\uFFFD");
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goldHoldsEverySentenceOnce(ArticlePair pair) throws IOException {
        assertThat(squash(join(pair, GoldBead::source))).isEqualTo(squash(article(pair.source())));
        assertThat(squash(join(pair, GoldBead::target))).isEqualTo(squash(article(pair.target())));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goldNamesEveryParagraphInOrder(ArticlePair pair) throws IOException {
        requireAscending(numbers(pair, GoldBead::sourceParagraphs), paragraphs(pair.source()));
        requireAscending(numbers(pair, GoldBead::targetParagraphs), paragraphs(pair.target()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goldBeadsStandInTheirParagraphs(ArticlePair pair) throws IOException {
        List<String> source = paragraphs(pair.source());
        List<String> target = paragraphs(pair.target());
        for (GoldBead bead : Testdata.gold(pair)) {
            assertThat(pick(source, bead.sourceParagraphs())).contains(squash(bead.source()));
            assertThat(pick(target, bead.targetParagraphs())).contains(squash(bead.target()));
        }
    }

    @Test
    void goldHasEveryShapeOfParagraphs() {
        List<GoldBead> beads =
                pairs().stream().flatMap(pair -> Testdata.gold(pair).stream()).toList();
        assertThat(beads).filteredOn(GoldBead::isTwoSided).hasSizeGreaterThan(beads.size() / 2);
        assertThat(beads).anyMatch(bead -> bead.source().isEmpty());
        assertThat(beads).anyMatch(bead -> bead.target().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("segmentedNames")
    void segmentedBeadsCoverEveryLine(String name) throws IOException {
        List<Integer> source = new ArrayList<>();
        List<Integer> target = new ArrayList<>();
        for (String bead : Files.readAllLines(Testdata.segmented().resolve(name + ".align"))) {
            assertThat(bead)
                    .matches("\\[(\\d+(, \\d+)*)?]:\\[(\\d+(, \\d+)*)?]")
                    .isNotEqualTo("[]:[]");
            int colon = bead.indexOf(':');
            source.addAll(lineNumbers(bead.substring(0, colon)));
            target.addAll(lineNumbers(bead.substring(colon + 1)));
        }
        assertThat(source).isEqualTo(lines(name + ".zh"));
        assertThat(target).isEqualTo(lines(name + ".en"));
    }

    @ParameterizedTest
    @CsvSource({"gb18030.txt, GB18030, 石桥镇", "utf16le-bom.txt, UTF-16, 石桥镇", "big5.txt, Big5, 石橋鎮"})
    void oddFilesHoldOneParagraph(String name, Charset charset, String start) throws IOException {
        String text = Files.readString(Testdata.odd(name), charset);
        assertThat(text).startsWith(start).hasLineCount(1).hasSizeGreaterThan(200);
    }

    @Test
    void brokenUtf8BreaksOnLineThree() throws IOException {
        byte[] bytes = Files.readAllBytes(Testdata.odd("broken-utf8.txt"));
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        assertThat(lines).hasSize(5);
        assertThat(lines[2]).startsWith("船老大把\uFFFD绳解开");
    }

    @Test
    void namesAnOddFileThatIsMissing() {
        assertThatThrownBy(() -> Testdata.odd("nothing.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no file odd/nothing.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0\t0\t一句。", "0\t0\t\t"})
    void refusesAGoldRowWithoutItsCells(String row) {
        assertThatThrownBy(() -> GoldBead.parse(row)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAGoldRow() {
        assertThat(GoldBead.parse("3,4\t\t一句。\t")).isEqualTo(new GoldBead(List.of(3, 4), List.of(), "一句。", ""));
    }

    static List<String> segmentedNames() throws IOException {
        return names(Testdata.segmented(), ".align").stream()
                .map(name -> name.substring(0, name.length() - ".align".length()))
                .toList();
    }

    private static List<String> articleNames() throws IOException {
        return names(Testdata.articles(), ".txt");
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String article(String name) throws IOException {
        return GLOSS.matcher(Files.readString(Testdata.articles().resolve(name)))
                .replaceAll("");
    }

    private static List<String> paragraphs(String name) throws IOException {
        return article(name)
                .lines()
                .filter(line -> !line.isBlank())
                .map(TestdataTest::squash)
                .toList();
    }

    private static String squash(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static String join(ArticlePair pair, Function<GoldBead, String> side) {
        return String.join("", Testdata.gold(pair).stream().map(side).toList());
    }

    private static String pick(List<String> paragraphs, List<Integer> numbers) {
        return String.join("", numbers.stream().map(paragraphs::get).toList());
    }

    private static List<Integer> numbers(ArticlePair pair, Function<GoldBead, List<Integer>> side) {
        return Testdata.gold(pair).stream().map(side).flatMap(List::stream).toList();
    }

    private static void requireAscending(List<Integer> numbers, List<String> paragraphs) {
        assertThat(numbers).isSorted();
        assertThat(new TreeSet<>(numbers))
                .containsExactlyElementsOf(
                        IntStream.range(0, paragraphs.size()).boxed().toList());
    }

    private static List<Integer> lineNumbers(String brackets) {
        String inside = brackets.substring(1, brackets.length() - 1);
        return inside.isEmpty()
                ? List.of()
                : Stream.of(inside.split(", ")).map(Integer::valueOf).toList();
    }

    private static List<Integer> lines(String name) throws IOException {
        int lines = Files.readAllLines(Testdata.segmented().resolve(name)).size();
        return IntStream.range(0, lines).boxed().toList();
    }
}
