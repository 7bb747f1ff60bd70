package org.couplet.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CoupletTest {
    private static final Options TEXTS_ALONE = Options.DEFAULT.withStarterLexicon(false);

    private static final List<String> CHINESE =
            List.of("8月14日，浪港市新增公交车3.77万辆。", "司机何丹丹说：“我开了21年车。”", "车好开吗？好开。", "全市还有一千二百名司机没有入会。");
    private static final List<String> ENGLISH = List.of(
            "On August 14, Langgang City added 37,700 buses.",
            "\"I have driven for 21 years,\" said He Dandan, a driver.",
            "Are they good to drive?",
            "They are.",
            "There are still 1,200 drivers in the city who have not joined.");

    @Test
    void alignsByNumbersNamesMarksAndLength() {
        Bitext bitext = Couplet.between("zh", "en").align(document("zh", CHINESE), document("en", ENGLISH));
        assertThat(shown(bitext)).containsExactly("0-1:0-1", "1-2:1-2", "2-3:2-4", "3-4:4-5");
    }

    @Test
    void alignsTheSameWithTheSidesExchanged() {
        Bitext bitext = Couplet.between("en", "zh").align(document("en", ENGLISH), document("zh", CHINESE));
        assertThat(shown(bitext)).containsExactly("0-1:0-1", "1-2:1-2", "2-4:2-3", "4-5:3-4");
    }

    @Test
    void showsWhatTiesABead() {
        Bitext bitext = Couplet.between("zh", "en").align(document("zh", CHINESE), document("en", ENGLISH));
        List<Bead> beads = bitext.sentences().beads();
        assertThat(beads.get(0).evidence())
                .contains(new Evidence(Evidence.Kind.NUMBER, "3.77万", "37,700"))
                .anySatisfy(evidence -> assertThat(evidence.kind()).isEqualTo(Evidence.Kind.DATE));
        assertThat(beads.get(1).evidence())
                .anySatisfy(evidence -> assertThat(evidence.source()).isEqualTo("何丹丹"));
    }

    @Test
    void showsAllThatTiesABeadAndNoMore() {
        Bitext bitext =
                Couplet.between("zh", "en").with(TEXTS_ALONE).align(document("zh", CHINESE), document("en", ENGLISH));
        assertThat(bitext.sentences().beads())
                .extracting(bead -> bead.evidence().stream()
                        .map(evidence -> evidence.kind() + " " + evidence)
                        .toList())
                .containsExactly(
                        List.of("DATE 8月14日=August 14", "NUMBER 3.77万=37,700", "NAME 浪港=Langgang"),
                        List.of("NAME 何丹丹=He Dandan", "NUMBER 21"),
                        List.of(),
                        List.of("NUMBER 一千二百=1,200"));
    }

    @Test
    void wordsOfTheStarterLexiconTieUnlessItIsLeftOut() {
        Couplet couplet = Couplet.between("zh", "en");
        Document chinese = document("zh", CHINESE);
        Document english = document("en", ENGLISH);
        assertThat(words(couplet.align(chinese, english)))
                .contains("司机=driver", "还有=still")
                .isEqualTo(words(couplet.with(Options.DEFAULT).align(chinese, english)));
        assertThat(words(Couplet.between("en", "zh").align(english, chinese))).contains("driver=司机", "still=还有");
        assertThat(words(couplet.with(TEXTS_ALONE).align(chinese, english))).isEmpty();
    }

    private static List<String> words(Bitext bitext) {
        return bitext.sentences().beads().stream()
                .flatMap(bead -> bead.evidence().stream())
                .filter(evidence -> evidence.kind() == Evidence.Kind.WORD)
                .map(Evidence::toString)
                .toList();
    }

    @Test
    void alignsTraditionalCharactersAsSimplifiedOnes() {
        List<String> simplified = List.of(
                "8月14日，浪港市总工会召开会议。", "会议贯彻落实精神，听取三万七千名职工的意见。", "书记张国庆说：“这条铁路连接兰州与重庆。”", "什么时候开通？明年。", "（记者 刘晓芳）");
        List<String> traditional = List.of(
                "8月14日，浪港市總工會召開會議。", "會議貫徹落實精神，聽取三萬七千名職工的意見。", "書記張國慶說：“這條鐵路連接蘭州與重慶。”", "什麼時候開通？明年。", "（記者 劉曉芳）");
        Document english = document(
                "en",
                List.of(
                        "The Langgang trade unions met on August 14.",
                        "The meeting heard the views of 37,000 workers.",
                        "\"This railway,\" said Zhang Guoqing, the secretary, \"links Lanzhou with Chongqing.\"",
                        "When will it open? Next year.",
                        "(Reporter: Liu Xiaofang)"));
        Couplet couplet = Couplet.between("zh", "en");
        List<Bead> beads = couplet.align(document("zh-Hans", simplified), english)
                .sentences()
                .beads();
        List<Bead> same = couplet.align(document("zh-Hant", traditional), english)
                .sentences()
                .beads();
        assertThat(same)
                .extracting(Bead::source, Bead::target, Bead::confidence)
                .isEqualTo(beads.stream()
                        .map(bead -> tuple(bead.source(), bead.target(), bead.confidence()))
                        .toList());
        assertThat(beads.get(2).evidence())
                .extracting(Evidence::toString)
                .containsExactly(
                        "张国庆=Zhang Guoqing",
                        "兰州=Lanzhou",
                        "重庆=Chongqing",
                        "书记=secretary",
                        "连接=links",
                        "铁路=railway",
                        "与=with",
                        "说=said");
        assertThat(same.get(2).evidence())
                .extracting(Evidence::toString)
                .containsExactly(
                        "張國慶=Zhang Guoqing",
                        "蘭州=Lanzhou",
                        "重慶=Chongqing",
                        "書記=secretary",
                        "連接=links",
                        "鐵路=railway",
                        "與=with",
                        "說=said");
    }

    @Test
    void aDictionaryPairsWhatNothingElseDoes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "苹果\tapple\n桥\tbridge\n");
        Options options =
                TEXTS_ALONE.withDictionaries(List.of(Dictionary.read(file, Language.CHINESE, Language.ENGLISH)));
        Bitext bitext = Couplet.between("zh", "en")
                .with(options)
                .align(
                        document("zh", List.of("他吃了苹果。", "桥很长。")),
                        document("en", List.of("He ate an apple.", "The bridge is long.")));
        assertThat(bitext.sentences().beads())
                .extracting(Bead::evidence)
                .containsExactly(
                        List.of(new Evidence(Evidence.Kind.WORD, "苹果", "apple")),
                        List.of(new Evidence(Evidence.Kind.WORD, "桥", "bridge")));
    }

    @Test
    void takesAnEmptyDocument() {
        Bitext bitext = Couplet.between("zh", "en").align(document("zh", List.of()), document("en", ENGLISH));
        assertThat(bitext.sentences().beads()).hasSize(5).noneMatch(Bead::isTwoSided);
    }

    @Test
    void refusesADocumentInAnotherLanguage() {
        assertThatThrownBy(() -> Couplet.between("zh", "de").align(document("zh", CHINESE), document("en", ENGLISH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is in 'en', its side in 'de'");
        assertThatThrownBy(() -> Couplet.between("zh-Hans", "zh-Hant")).hasMessageContaining("both 'zh'");
    }

    @Test
    void takesThreeHundredSentencesThatAreAllAlike() {
        Bitext bitext = Couplet.between("zh", "en")
                .align(document("zh", copies("下雨了。", 300)), document("en", copies("It rained.", 300)));
        assertThat(bitext.sentences().twoSided()).isEqualTo(300);
    }

    @Test
    void takesASideFiftyTimesAsLong() {
        Bitext bitext = Couplet.between("zh", "en")
                .align(document("zh", CHINESE), document("en", copies("It rained in the hills.", 200)));
        assertThat(bitext.sentences().beads().stream()
                        .mapToInt(bead -> bead.target().length())
                        .sum())
                .isEqualTo(200);
    }

    /** The records refuse an alignment in which a sentence is missing or taken twice: this needs only to return. */
    @Property(tries = 60)
    void putsEverySentenceInOneBeadAndRepeatsItself(
            @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> source,
            @ForAll @Size(max = 30) List<@IntRange(max = 4) Integer> target) {
        Document from = document("zh", source.stream().map(CHINESE::get).toList());
        Document to = document("en", target.stream().map(ENGLISH::get).toList());
        Bitext bitext = Couplet.between("zh", "en").align(from, to);
        assertThat(Couplet.between("zh", "en").align(from, to)).isEqualTo(bitext);
    }

    static List<Arguments> degenerate() {
        List<String> number = IntStream.range(0, 60).mapToObj(i -> i + "。").toList();
        return List.of(
                arguments("no sentence", List.of(), List.of()),
                arguments("one side empty", CHINESE, List.of()),
                arguments("one sentence each", List.of("好。"), List.of("Good.")),
                arguments("one sentence against many", List.of("好。"), copies("Good.", 100)),
                arguments("all alike", copies("好。", 150), copies("Good.", 149)),
                arguments("fifty times as long", CHINESE.subList(0, 2), copies("It rained in the hills.", 100)),
                arguments("the same text", number, number),
                arguments("the same Chinese text", CHINESE, CHINESE),
                arguments("unrelated", copies("产业发展。", 9), copies("The cat sat on the mat, as cats do.", 17)),
                arguments("empty sentences", copies("", 12), copies("", 9)),
                arguments("empty among others", List.of("", "好。", "", "", "走。"), List.of("Good.", "", "Go.")),
                arguments("white space and marks", List.of(" ", "。", "……"), List.of("...", "\t")),
                arguments("one endless sentence", List.of("车".repeat(20_000)), List.of("car ".repeat(20_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("degenerate")
    void putsEverySentenceOfAnyTextsInOneBead(String name, List<String> source, List<String> target) {
        for (Options options : List.of(Options.DEFAULT, TEXTS_ALONE)) {
            Couplet couplet = Couplet.between("zh", "en").with(options);
            Document from = document("zh", source);
            Document to = document("en", target);
            checkWhole(couplet.align(from, to));
            Learner learner = couplet.learner();
            learner.add(from, to);
            learner.add(document("zh", CHINESE), document("en", ENGLISH));
            checkWhole(learner.learn(2).align(from, to));
        }
    }

    private static void checkWhole(Bitext bitext) {
        int source = 0;
        int target = 0;
        for (Bead bead : bitext.sentences().beads()) {
            assertThat(bead.source().start()).isEqualTo(source);
            assertThat(bead.target().start()).isEqualTo(target);
            assertThat(bead.confidence()).isBetween(0.0, 1.0);
            source = bead.source().end();
            target = bead.target().end();
        }
        assertThat(source).isEqualTo(bitext.source().sentences().size());
        assertThat(target).isEqualTo(bitext.target().sentences().size());
    }

    @Test
    void theSameNumbersOnBothSidesGoTogether() {
        List<String> numbers = IntStream.range(100, 160).mapToObj(i -> i + ".").toList();
        Bitext bitext = Couplet.between("zh", "en").align(document("zh", numbers), document("en", numbers));
        assertThat(bitext.sentences().beads()).hasSize(60).allSatisfy(bead -> assertThat(bead.source())
                .isEqualTo(bead.target()));
    }

    @Test
    void unrelatedTextsAreNotTiedByWords() {
        Bitext bitext = Couplet.between("zh", "en")
                .with(TEXTS_ALONE)
                .align(document("zh", CHINESE), document("en", List.of("A cat sat.", "A dog ran.")));
        assertThat(bitext.sentences().beads()).flatExtracting(Bead::evidence).isEmpty();
    }

    private static List<String> copies(String sentence, int times) {
        return java.util.Collections.nCopies(times, sentence);
    }

    static Document document(String tag, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            sentences.add(new Sentence(new Span(at, at + text.length()), text));
            at += text.length() + 1;
        }
        List<Span> paragraphs = texts.isEmpty() ? List.of() : List.of(new Span(0, texts.size()));
        return new Document("test." + tag, Language.of(tag), sentences, paragraphs);
    }

    private static List<String> shown(Bitext bitext) {
        return bitext.sentences().beads().stream()
                .map(bead -> "%d-%d:%d-%d"
                        .formatted(
                                bead.source().start(),
                                bead.source().end(),
                                bead.target().start(),
                                bead.target().end()))
                .toList();
    }
}
