package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class DocumentPairsTest {
    private static Pairing pairing(Document... pile) {
        return DocumentPairs.in(List.of(pile), PairOptions.DEFAULT);
    }

    private static List<String> pairs(Pairing pairing) {
        return pairing.pairs().stream()
                .map(pair -> pair.source().id() + " " + pair.target().id())
                .toList();
    }

    private static List<String> alone(Pairing pairing) {
        return pairing.alone().stream().map(alone -> alone.document().id()).toList();
    }

    @Test
    void findsTheOnlyPairOfTwoDocuments() {
        assertThat(pairs(pairing(Articles.BRIDGE_EN, Articles.BRIDGE_ZH))).containsExactly("en/bridge.txt zh/a.txt");
    }

    @Test
    void findsPairsAmongLookAlikes() {
        Pairing pairing = pairing(
                Articles.SCHOOL_ZH,
                Articles.BRIDGE_ZH,
                Articles.FERRY_EN,
                Articles.HARVEST_EN,
                Articles.BRIDGE_EN,
                Articles.HARVEST_ZH,
                Articles.CHESS_EN);
        assertThat(pairs(pairing)).containsExactly("en/bridge.txt zh/a.txt", "en/harvest.txt zh/b.txt");
        assertThat(alone(pairing)).containsExactly("en/chess.txt", "en/ferry.txt", "zh/c.txt");
    }

    @Test
    void leavesUnrelatedDocumentsAlone() {
        Pairing pairing = pairing(Articles.SCHOOL_ZH, Articles.CHESS_EN, Articles.FERRY_EN, Articles.BRIDGE_ZH);
        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.alone()).hasSize(4);
    }

    @Test
    void leavesTwoArticlesOnOneEventAlone() {
        assertThat(pairing(Articles.BRIDGE_ZH, Articles.FERRY_EN).pairs()).isEmpty();
    }

    @Test
    void leavesOneLanguageAlone() {
        Pairing pairing = pairing(Articles.BRIDGE_EN, Articles.FERRY_EN);
        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.alone())
                .extracting(Alone::reason)
                .containsOnly("the pile holds no document in another language");
    }

    @Test
    void takesBothScriptsOfChineseAsOneLanguage() {
        Document traditional = Articles.article("zh/t.txt", "zh-Hant", "赵明辉1847 3月14日 36.2亿 4312 926 4月30日 3.77万");
        assertThat(pairing(Articles.BRIDGE_ZH, traditional).pairs()).isEmpty();
    }

    @Test
    void givesADocumentOnePartnerInEachOtherLanguage() {
        Pairing pairing = pairing(Articles.HARVEST_DE, Articles.HARVEST_EN, Articles.HARVEST_ZH, Articles.CHESS_EN);
        assertThat(pairs(pairing))
                .containsExactly("de/ernte.txt en/harvest.txt", "de/ernte.txt zh/b.txt", "en/harvest.txt zh/b.txt");
        assertThat(alone(pairing)).containsExactly("en/chess.txt");
    }

    @Test
    void anEarlierPartnerInAThirdLanguageLeavesNothingToExplain() {
        // The English harvest is alone beside the Chinese school, but has a partner in German.
        Pairing pairing = pairing(Articles.HARVEST_DE, Articles.HARVEST_EN, Articles.SCHOOL_ZH);
        assertThat(pairs(pairing)).containsExactly("de/ernte.txt en/harvest.txt");
        assertThat(alone(pairing)).containsExactly("zh/c.txt");
    }

    @Test
    void aPairIsAsSureAsItsMinimumOrItIsNone() {
        double confidence =
                pairing(Articles.BRIDGE_EN, Articles.BRIDGE_ZH).pairs().get(0).confidence();
        List<Document> both = List.of(Articles.BRIDGE_EN, Articles.BRIDGE_ZH);
        assertThat(DocumentPairs.in(both, PairOptions.DEFAULT.withMinConfidence(confidence))
                        .pairs())
                .hasSize(1);
        assertThat(DocumentPairs.in(both, PairOptions.DEFAULT.withMinConfidence(Math.nextUp(confidence)))
                        .pairs())
                .isEmpty();
    }

    @Test
    void titlesAreAPairOnStrongEvidenceOnly() {
        Document year = Articles.article("en", "en", "Winners of the 2021 prize");
        assertThat(pairs(pairing(year, Articles.article("zh", "zh-Hans", "2021年的大雪"))))
                .isEmpty();
        Document strong = Articles.article("en", "en", "Zhao Minghui: 4,312 workers on the bridge");
        assertThat(pairs(pairing(strong, Articles.article("zh", "zh-Hans", "赵明辉：大桥上有4312名工人"))))
                .containsExactly("en zh");
    }

    @Test
    void anEmptyPileHasNothing() {
        assertThat(pairing()).isEqualTo(new Pairing(List.of(), List.of(), List.of()));
    }

    @Test
    void anEmptyDocumentIsAlone() {
        Pairing pairing = pairing(Articles.article("en/empty.txt", "en"), Articles.BRIDGE_ZH);
        assertThat(pairing.alone().get(0).reason()).isEqualTo("it holds no text to compare");
        assertThat(alone(pairing)).containsExactly("en/empty.txt", "zh/a.txt");
    }

    @Test
    void ofTwoCopiesOneIsPairedAndTheOtherIsItsDuplicate() {
        Document copy = Articles.renamed(Articles.BRIDGE_EN, "en/copy.txt");
        Pairing pairing = pairing(copy, Articles.BRIDGE_EN, Articles.BRIDGE_ZH);
        assertThat(pairs(pairing)).containsExactly("en/bridge.txt zh/a.txt");
        assertThat(pairing.alone()).isEmpty();
        assertThat(pairing.duplicates())
                .containsExactly(new Duplicate(DocumentRef.of(copy), DocumentRef.of(Articles.BRIDGE_EN), 1));
    }

    @Test
    void aVersionInTheOtherScriptIsPairedAsItsOriginalIs() {
        Document traditional = Articles.article(
                "zh/t.txt",
                "zh-Hant",
                "蘋果收成創紀錄",
                "今年山谷裡的果農採摘了5.84萬噸蘋果，比2019年增長12.5%。",
                "果農協會的吳曉蘭說，約1260家農場把蘋果銷往日本、德國和印度。",
                "10月9日價格跌至每公斤4.85元，為2008年以來最低。",
                "可儲存7350噸的冷庫將於12月1日建成。");
        Pairing pairing = pairing(Articles.HARVEST_ZH, Articles.HARVEST_EN, traditional, Articles.SCHOOL_ZH);
        assertThat(pairs(pairing)).containsExactly("en/harvest.txt zh/b.txt", "en/harvest.txt zh/t.txt");
        assertThat(pairing.pairs().get(1).confidence())
                .isEqualTo(pairing.pairs().get(0).confidence());
        assertThat(pairing.pairs().get(1).evidence())
                .contains(new Evidence(Evidence.Kind.NUMBER, "58,400", "5.84萬"))
                .contains(new Evidence(Evidence.Kind.NAME, "Wu Xiaolan", "吳曉蘭"));
        assertThat(alone(pairing)).containsExactly("zh/c.txt");
    }

    @Test
    void refusesTwoDocumentsOfOneId() {
        assertThatThrownBy(() -> pairing(Articles.BRIDGE_EN, Articles.BRIDGE_EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("en/bridge.txt");
    }

    @Test
    void evidenceIsTheRarestOfWhatBothSay() {
        List<Evidence> evidence =
                pairing(Articles.BRIDGE_EN, Articles.BRIDGE_ZH).pairs().get(0).evidence();
        assertThat(evidence).hasSize(8).doesNotHaveDuplicates();
        assertThat(evidence)
                .contains(
                        new Evidence(Evidence.Kind.NUMBER, "37,700", "3.77万"),
                        new Evidence(Evidence.Kind.NUMBER, "4,312", "4312"),
                        new Evidence(Evidence.Kind.NUMBER, "926", "926"));
    }

    @Test
    void aNameWithinANameIsNoFurtherEvidence() {
        Document english = Articles.article("en", "en", "Zhao Minghui met Wu Xiaolan.");
        Document chinese = Articles.article("zh", "zh-Hans", "赵明辉会见了吴晓兰。");
        Pairing pairing = DocumentPairs.in(List.of(english, chinese), PairOptions.DEFAULT.withMinConfidence(0));
        assertThat(pairing.pairs().get(0).evidence())
                .containsExactlyInAnyOrder(
                        new Evidence(Evidence.Kind.NAME, "Zhao Minghui", "赵明辉"),
                        new Evidence(Evidence.Kind.NAME, "Wu Xiaolan", "吴晓兰"));
    }

    @Test
    void theSourceIsTheLanguageNamedFirst() {
        PairOptions options = PairOptions.DEFAULT.withSourceFirst(List.of(Language.CHINESE));
        Pairing pairing = DocumentPairs.in(List.of(Articles.BRIDGE_EN, Articles.BRIDGE_ZH), options);
        assertThat(pairs(pairing)).containsExactly("zh/a.txt en/bridge.txt");
    }

    @Test
    void nothingIsSureEnoughForAMinimumOfOne() {
        Pairing pairing = DocumentPairs.in(Articles.ALL, PairOptions.DEFAULT.withMinConfidence(1));
        assertThat(pairing.pairs()).isEmpty();
        assertThat(pairing.alone()).hasSameSizeAs(Articles.ALL);
    }

    /** Whatever the order of the pile and whichever documents it holds. */
    @Property(tries = 40)
    void everyDocumentIsPairedOneToOneOrAloneInAnyOrder(@ForAll int seed) {
        Random random = new Random(seed);
        List<Document> pile = new ArrayList<>(Articles.ALL);
        Collections.shuffle(pile, random);
        List<Document> some = new ArrayList<>(pile.subList(0, random.nextInt(pile.size() + 1)));
        Pairing pairing = DocumentPairs.in(some, PairOptions.DEFAULT);
        Collections.shuffle(some, random);
        assertThat(DocumentPairs.in(some, PairOptions.DEFAULT)).isEqualTo(pairing);
        assertOneToOne(pairing);
        Set<DocumentRef> paired = new HashSet<>();
        pairing.pairs().forEach(pair -> Collections.addAll(paired, pair.source(), pair.target()));
        Stream<DocumentRef> duplicates = pairing.duplicates().stream().map(Duplicate::document);
        Stream<DocumentRef> others = Stream.concat(pairing.alone().stream().map(Alone::document), duplicates);
        assertThat(Stream.concat(paired.stream(), others))
                .containsExactlyInAnyOrderElementsOf(
                        some.stream().map(DocumentRef::of).toList());
    }

    /** Some documents stand there twice or three times, under any names. */
    @Property(tries = 30)
    void copiesChangeNoPairAndAreInNone(@ForAll int seed) {
        Random random = new Random(seed);
        List<Document> pile = new ArrayList<>(Articles.ALL);
        Set<String> copies = new HashSet<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            Document copied = Articles.ALL.get(random.nextInt(Articles.ALL.size()));
            copies.add("zz" + i);
            pile.add(Articles.renamed(copied, "zz" + i));
        }
        Collections.shuffle(pile, random);
        Pairing once = DocumentPairs.in(Articles.ALL, PairOptions.DEFAULT);
        Pairing twice = DocumentPairs.in(pile, PairOptions.DEFAULT);
        assertThat(twice.pairs()).isEqualTo(once.pairs());
        assertThat(twice.alone()).isEqualTo(once.alone());
        assertThat(twice.duplicates())
                .extracting(duplicate -> duplicate.document().id())
                .containsExactlyInAnyOrderElementsOf(copies);
    }

    @Property(tries = 15)
    void namesOfDocumentsChangeNothing(@ForAll int seed) {
        Random random = new Random(seed);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, Articles.ALL.size()).boxed().toList());
        Collections.shuffle(numbers, random);
        Map<String, String> names = new HashMap<>();
        List<Document> renamed = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Document document = Articles.ALL.get(i);
            names.put("n" + numbers.get(i), document.id());
            renamed.add(Articles.renamed(document, "n" + numbers.get(i)));
        }
        Map<String, Double> expected = new HashMap<>();
        DocumentPairs.in(Articles.ALL, PairOptions.DEFAULT)
                .pairs()
                .forEach(pair ->
                        expected.put(pair.source().id() + " " + pair.target().id(), pair.confidence()));
        Map<String, Double> found = new HashMap<>();
        DocumentPairs.in(renamed, PairOptions.DEFAULT)
                .pairs()
                .forEach(pair -> found.put(
                        names.get(pair.source().id()) + " "
                                + names.get(pair.target().id()),
                        pair.confidence()));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((pair, confidence) -> assertThat(confidence).isCloseTo(expected.get(pair), within(1e-6)));
    }

    @Property(tries = 15)
    void anUnrelatedDocumentInAThirdLanguageChangesNoPair(@ForAll int seed) {
        List<Document> pile = new ArrayList<>(Articles.ALL);
        Collections.shuffle(pile, new Random(seed));
        List<Document> some = new ArrayList<>(pile.subList(0, 6));
        Pairing without = DocumentPairs.in(some, PairOptions.DEFAULT);
        some.add(Articles.article(
                "ru/snow.txt",
                "ru",
                "Зимой в горах выпал снег.",
                "Турист Иван Петров шёл 53 часа и 6 минут до приюта."));
        Pairing with = DocumentPairs.in(some, PairOptions.DEFAULT);
        assertThat(with.pairs()).isEqualTo(without.pairs());
        assertThat(alone(with)).containsAll(alone(without)).contains("ru/snow.txt");
    }

    /** Nothing that it says is said in the others, though it is in the language of some of them. */
    @Property(tries = 20)
    void anUnrelatedDocumentChangesNoSurePair(@ForAll int seed) {
        Random random = new Random(seed);
        List<Document> pile = new ArrayList<>(Articles.ALL);
        Collections.shuffle(pile, random);
        List<Document> some = new ArrayList<>(pile.subList(0, 4 + random.nextInt(pile.size() - 3)));
        List<String> sure = sure(DocumentPairs.in(some, PairOptions.DEFAULT));
        some.add(
                random.nextBoolean()
                        ? Articles.article("en/snow.txt", "en", "Snow fell on the hut.", "A guest slept for 53 hours.")
                        : Articles.article("zh/snow.txt", "zh-Hans", "山上的小屋下了雪。", "客人睡了53个小时。"));
        Collections.shuffle(some, random);
        Pairing with = DocumentPairs.in(some, PairOptions.DEFAULT);
        assertThat(sure(with)).isEqualTo(sure);
        assertThat(alone(with)).containsAnyOf("en/snow.txt", "zh/snow.txt");
    }

    private static List<String> sure(Pairing pairing) {
        return pairing.pairs().stream()
                .filter(pair -> pair.confidence() > 0.9)
                .map(pair -> pair.source().id() + " " + pair.target().id())
                .toList();
    }

    /** Whichever language is the source, the same documents are paired. */
    @Property(tries = 15)
    void pairsAreTheSameFromEitherSide(@ForAll int seed) {
        List<Document> pile = new ArrayList<>(Articles.ALL);
        Collections.shuffle(pile, new Random(seed));
        List<Document> some = pile.subList(0, 5);
        List<Language> languages = List.of(Language.CHINESE, Language.of("de"), Language.ENGLISH);
        List<Language> turned = List.of(Language.ENGLISH, Language.of("de"), Language.CHINESE);
        assertThat(twos(DocumentPairs.in(some, PairOptions.DEFAULT.withSourceFirst(turned))))
                .isEqualTo(twos(DocumentPairs.in(some, PairOptions.DEFAULT.withSourceFirst(languages))));
    }

    private static Set<Set<String>> twos(Pairing pairing) {
        Set<Set<String>> twos = new HashSet<>();
        pairing.pairs()
                .forEach(pair ->
                        twos.add(Set.of(pair.source().id(), pair.target().id())));
        return twos;
    }

    private static void assertOneToOne(Pairing pairing) {
        assertThat(pairing.pairs().stream()
                        .flatMap(pair -> Stream.of(
                                pair.source().id() + " in "
                                        + pair.target().language().code(),
                                pair.target().id() + " in "
                                        + pair.source().language().code())))
                .doesNotHaveDuplicates();
    }
}
