package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.testdata.Testdata;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own articles cut and joined, among the others, without any dictionary. */
class PartsTest {
    private static final PairOptions CHINESE_FIRST = PairOptions.DEFAULT.withSourceFirst(List.of(Language.CHINESE));

    private static List<Document> pile(Set<String> gone, Document... more) {
        Stream<Document> articles = Testdata.articlePairs().stream()
                .flatMap(pair -> Stream.of(pair.source(), pair.target()))
                .filter(name -> !gone.contains(name))
                .map(Cut::article);
        return Stream.concat(articles, Arrays.stream(more)).toList();
    }

    private static List<DocumentPair> pairsOf(List<Document> pile, String... ids) {
        List<String> asked = List.of(ids);
        return DocumentPairs.in(pile, CHINESE_FIRST).pairs().stream()
                .filter(pair -> asked.contains(pair.source().id())
                        || asked.contains(pair.target().id()))
                .toList();
    }

    private static List<String> named(List<DocumentPair> pairs) {
        return pairs.stream()
                .map(pair -> pair.source().id() + " " + pair.target().id() + " "
                        + pair.extent().kind())
                .toList();
    }

    private static Document half(String name, boolean first) {
        Document document = Cut.article(name);
        int n = document.paragraphs().size();
        return first ? Cut.piece(document, "first", 0, n / 2) : Cut.piece(document, "second", n / 2, n);
    }

    @ParameterizedTest
    @CsvSource({"a14.txt, a03.txt", "a02.txt, a13.txt", "a08.txt, a21.txt", "a16.txt, a07.txt", "a25.txt, a11.txt"})
    void anArticlePublishedInTwoPartsHasTwoPartners(String source, String target) {
        List<Document> pile = pile(Set.of(target), half(target, true), half(target, false));
        List<DocumentPair> pairs = pairsOf(pile, source);
        assertThat(named(pairs)).containsExactly(source + " first PART", source + " second PART");
        Covered first = pairs.get(0).extent().source();
        Covered second = pairs.get(1).extent().source();
        assertThat(first.share() + second.share()).isBetween(0.7, 1.05);
        assertThat(first.start()).isLessThan(0.1);
        assertThat(first.end()).isBetween(0.3, 0.65);
        assertThat(second.start()).isBetween(0.3, 0.65);
    }

    @Test
    void partsMayBeTheSources() {
        List<Document> pile = pile(Set.of("a14.txt"), half("a14.txt", true), half("a14.txt", false));
        assertThat(named(pairsOf(pile, "a03.txt"))).containsExactly("first a03.txt PART", "second a03.txt PART");
    }

    @Test
    void twoArticlesInOneFileAreEachAPartOfIt() {
        Document both = Cut.joined(Cut.article("a03.txt"), Cut.article("a07.txt"), "both");
        List<Document> pile = pile(Set.of("a03.txt", "a07.txt"), both);
        assertThat(named(pairsOf(pile, "both"))).containsExactly("a14.txt both PART", "a16.txt both PART");
    }

    @ParameterizedTest
    @CsvSource({"a14.txt, a03.txt", "a02.txt, a13.txt", "a08.txt, a21.txt", "a16.txt, a07.txt", "a25.txt, a11.txt"})
    void theFirstHalfIsNoPartnerOfTheSecond(String source, String target) {
        List<Document> pile = pile(Set.of(source, target), half(source, true), half(target, false));
        assertThat(pairsOf(pile, "first", "second")).isEmpty();
        assertThat(DocumentPairs.in(List.of(half(source, false), half(target, true)), CHINESE_FIRST)
                        .pairs())
                .isEmpty();
    }

    @Test
    void aPassageLeftOutHereAndThereMakesItAbridged() {
        Document shorter = Cut.without(Cut.article("a03.txt"), "shorter", 2, 3, 7, 8, 12, 13, 16, 17);
        List<DocumentPair> pairs = pairsOf(pile(Set.of("a03.txt"), shorter), "a14.txt");
        assertThat(named(pairs)).containsExactly("a14.txt shorter ABRIDGED");
        Extent extent = pairs.get(0).extent();
        assertThat(extent.source().share()).isBetween(0.4, 0.75);
        assertThat(extent.target().share()).isGreaterThan(0.75);
        assertThat(extent.inOrder()).isBetween(extent.shared() * 3 / 4, extent.shared());
    }

    @Test
    void wholeTranslationsAreFull() {
        assertThat(DocumentPairs.in(pile(Set.of()), CHINESE_FIRST).pairs())
                .hasSize(9)
                .allMatch(pair -> pair.extent().kind() == Kind.FULL);
    }

    /** They share names, years and a little of the story, some of it in order. */
    @ParameterizedTest
    @CsvSource({"a23.txt, a13.txt", "a22.txt, a15.txt", "a08.txt, a06.txt", "a27.txt, a24.txt", "a04.txt, a03.txt"})
    void anotherArticleOnTheSameEventIsNoPart(String source, String target) {
        List<Document> pile = Testdata.articlePairs().stream()
                .map(pair -> List.of(pair.source(), pair.target()))
                .filter(pair -> !pair.contains(source) && !pair.contains(target))
                .flatMap(List::stream)
                .map(Cut::article)
                .collect(Collectors.toCollection(ArrayList::new));
        pile.add(Cut.article(source));
        pile.add(Cut.article(target));
        assertThat(named(pairsOf(pile, source)).stream().filter(pair -> pair.contains(target)))
                .isEmpty();
    }

    @Test
    void aHalfBesideTheWholeIsNoPart() {
        // It is an excerpt of the target, not a part of its own.
        List<Document> pile = pile(Set.of(), half("a03.txt", true));
        assertThat(named(pairsOf(pile, "a14.txt"))).containsExactly("a14.txt a03.txt FULL");
    }

    @Property(tries = 5)
    void theOrderOfDocumentsChangesNothing(@ForAll int seed) {
        List<Document> pile = new ArrayList<>(pile(
                Set.of("a03.txt"),
                half("a03.txt", true),
                half("a03.txt", false),
                Cut.headed(Cut.article("a02.txt"), "copy", "本报讯")));
        Pairing expected = DocumentPairs.in(pile, CHINESE_FIRST);
        Collections.shuffle(pile, new Random(seed));
        assertThat(DocumentPairs.in(pile, CHINESE_FIRST)).isEqualTo(expected);
        assertThat(expected.pairs()).hasSize(10);
        assertThat(expected.duplicates()).hasSize(1);
    }
}
