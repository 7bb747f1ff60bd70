package org.couplet.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.format.Tsv;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.testdata.Testdata;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnerTest {
    private static final Couplet PLAIN = Couplet.between("zh", "en");

    /** Sentences that a learner keeps, about. */
    private static final int ENOUGH = 20_000;

    private record Known(Document source, Document target) {}

    @Test
    void theOrderOfPairsAndThreadsChangeNoByte(@TempDir Path folder) throws IOException {
        List<Known> pairs = articles();
        List<Known> turned = new ArrayList<>(pairs);
        Collections.reverse(turned);
        Couplet one = learnt(pairs, 1);
        Couplet other = learnt(turned, 2);
        for (Known pair : pairs) {
            assertThat(tsv(one.align(pair.source(), pair.target()), folder))
                    .isEqualTo(tsv(other.align(pair.source(), pair.target()), folder));
        }
    }

    @Test
    void thePairsNamesChangeNothing() throws IOException {
        List<Known> pairs = articles().subList(0, 3);
        List<Known> renamed = pairs.stream()
                .map(pair -> new Known(renamed(pair.source()), renamed(pair.target())))
                .toList();
        Known first = pairs.get(0);
        assertThat(learnt(renamed, 1).align(first.source(), first.target()))
                .isEqualTo(learnt(pairs, 1).align(first.source(), first.target()));
    }

    private static Document renamed(Document document) {
        return new Document("x" + document.id(), document.language(), document.sentences(), document.paragraphs());
    }

    @Test
    void aPairGivenTwiceCountsOnce() throws IOException {
        List<Known> pairs = articles().subList(0, 3);
        List<Known> twice = new ArrayList<>(pairs);
        twice.addAll(pairs);
        Known first = pairs.get(0);
        assertThat(learnt(twice, 1).align(first.source(), first.target()))
                .isEqualTo(learnt(pairs, 1).align(first.source(), first.target()));
    }

    /** Six pairs of a quarter of a sample: the first four by the number made of their texts are sample enough. */
    @Test
    void aSampleIsKeptThatDoesNotDependOnTheOrder() {
        List<Known> pairs = rainy(6, ENOUGH / 4);
        List<Known> turned = new ArrayList<>(pairs);
        Collections.reverse(turned);
        Bitext ofAll = rain(learnt(pairs, 1));
        assertThat(rain(learnt(turned, 2))).isEqualTo(ofAll);
        assertThat(rain(learnt(pairs.subList(0, 4), 1))).isEqualTo(ofAll);
        assertThat(rain(learnt(pairs.subList(0, 3), 1))).isNotEqualTo(ofAll);
    }

    @Test
    void aPairThatDoesNotFitIntoTheSampleTeachesNothing() {
        List<Known> pairs = rainy(3, ENOUGH * 3 / 4);
        assertThat(rain(learnt(pairs, 1))).isEqualTo(rain(learnt(pairs.subList(0, 1), 1)));
    }

    @Test
    void aPairLargerThanTheSampleTeachesWhereItIsTheFirst() {
        List<Known> pairs = rainy(1, ENOUGH + 1);
        assertThat(rain(learnt(pairs, 1))).isNotEqualTo(rain(PLAIN));
    }

    /** Pairs of so many sentences of the target, in order of the number made of their texts. */
    private static List<Known> rainy(int count, int sentences) {
        return IntStream.range(0, count)
                .mapToObj(k -> new Known(
                        CoupletTest.document("zh", List.of("第" + (k + 20) + "次下雨了。")),
                        CoupletTest.document(
                                "en", Collections.nCopies(sentences, "It rained " + (k + 20) + " times."))))
                .sorted(Comparator.comparingLong(pair -> ReadPair.id(pair.source(), pair.target())))
                .toList();
    }

    private static Bitext rain(Couplet couplet) {
        return couplet.align(
                CoupletTest.document("zh", List.of("第20次下雨了。", "晴。", "第23次下雨了。")),
                CoupletTest.document("en", List.of("It rained 20 times.", "Fine.", "It rained 23 times.")));
    }

    @Test
    void anAlignerThatWasGivenNothingLearnsFromEachPairItself() throws IOException {
        Known first = articles().get(0);
        Bitext alone = PLAIN.align(first.source(), first.target());
        assertThat(PLAIN.learner().learn(1).align(first.source(), first.target()))
                .isEqualTo(alone);
        Known oneSided = new Known(CoupletTest.document("zh", List.of("下雨了。")), CoupletTest.document("en", List.of()));
        assertThat(learnt(List.of(oneSided), 1).align(first.source(), first.target()))
                .isEqualTo(alone);
    }

    @Test
    void onePairTeachesWhatAligningItDoes() throws IOException {
        Known first = articles().get(0);
        assertThat(learnt(List.of(first), 1).align(first.source(), first.target()))
                .isEqualTo(PLAIN.align(first.source(), first.target()));
    }

    @Test
    void refusesADocumentInAnotherLanguage() {
        Document english = CoupletTest.document("en", List.of("One."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.learner().add(english, english))
                .withMessageContaining("is in 'en', its side in 'zh'");
    }

    private static Couplet learnt(List<Known> pairs, int threads) {
        Learner learner = PLAIN.learner();
        pairs.forEach(pair -> learner.add(pair.source(), pair.target()));
        return learner.learn(threads);
    }

    private static String tsv(Bitext bitext, Path folder) throws IOException {
        Path file = folder.resolve("bitext.tsv");
        Tsv.write(bitext, file);
        return Files.readString(file);
    }

    private static List<Known> articles() throws IOException {
        List<Known> pairs = new ArrayList<>();
        for (var pair : Testdata.articlePairs()) {
            pairs.add(new Known(read(pair.source()), read(pair.target())));
        }
        return pairs;
    }

    private static Document read(String name) throws IOException {
        return DocumentReader.read(Testdata.articles().resolve(name), name, ReadOptions.DEFAULT)
                .document();
    }
}
