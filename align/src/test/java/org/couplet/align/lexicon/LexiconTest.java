package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Term.Kind;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private static final Offset<Float> CLOSE = within(0.001f);
    private static final Language RUSSIAN = Language.of("ru");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 37700, 1",
        "DATE, --12-04, 1",
        "NAME, xudandan, 1",
        "PLACE, region:US, 1",
        "STRING, covid-19, 1",
        "WORD, gdp, 1",
        "WORD, x, 0.3",
        "WORD, я, 0.3",
        "WORD, 人, 1",
        "WORD, ab, 1",
        "DIGIT, 3, 0.3",
        "MARK, ?, 0.5",
    })
    void linksEqualTerms(Kind kind, String key, float weight) {
        Links links = empty().links(vocabulary(new Term(kind, key)), vocabulary(new Term(kind, key)));
        assertThat(links.weight(0, 0)).isEqualTo(weight);
    }

    @Test
    void linksNoEqualKeysOfTwoKinds() {
        assertThat(empty().links(vocabulary(new Term(Kind.NUMBER, "3")), words("3"))
                        .count())
                .isZero();
    }

    @Test
    void linksTheTermsOfTwoSentences() {
        Vocabulary chinese = read(Language.CHINESE, Language.ENGLISH, "3.77万人去美国，GDP增长了吗？");
        Vocabulary english =
                read(Language.ENGLISH, Language.CHINESE, "Did 37,700 go to the United States, and GDP grow?");
        Links links = empty().links(chinese, english);
        assertThat(weight(links, chinese, english, new Term(Kind.NUMBER, "37700")))
                .isEqualTo(1);
        assertThat(weight(links, chinese, english, new Term(Kind.PLACE, "region:US")))
                .isEqualTo(1);
        assertThat(weight(links, chinese, english, new Term(Kind.WORD, "gdp"))).isEqualTo(1);
        assertThat(weight(links, chinese, english, new Term(Kind.MARK, "?"))).isEqualTo(0.5f);
        assertThat(links.count()).isEqualTo(4);
    }

    @Test
    void sharesAGlossAmongItsWordsByRarity() throws IOException {
        Lexicon lexicon = lexicon("公车\tbus\n司机\tbus driver\n工人\tworker/labourer\n");
        Links links = lexicon.links(words("公车", "司机", "工人"), words("bus", "driver", "worker", "labour"));
        assertThat(links.weight(0, 0)).isEqualTo(1);
        float bus = links.weight(1, 0);
        float driver = links.weight(1, 1);
        assertThat(bus + driver).isCloseTo(1, CLOSE);
        // Four glosses hold driver once, ln(4/1) - 1.15, and bus twice, ln(4/2) - 1.15, which is less than the least.
        assertThat(driver / bus).isCloseTo((float) ((Math.log(4) - 1.15) / 0.01), within(0.01f));
        // Two glosses: 1 / 2^0.8 each, which is 0.574, and scaled to 1 in all.
        assertThat(links.weight(2, 2)).isCloseTo(0.5f, CLOSE);
        assertThat(links.weight(2, 3)).isCloseTo(0.5f, CLOSE);
    }

    @Test
    void reachesStemsOfGlossesAndOfTheText() throws IOException {
        Vocabulary english = read(Language.ENGLISH, Language.CHINESE, "She was driving");
        Links links = lexicon("驾驶\tto drive\n").links(words("驾驶"), english);
        assertThat(links.weight(0, english.find(new Term(Kind.WORD, "drive")))).isGreaterThan(0.4f);
    }

    @Test
    void reachesPlacesAndNamesThroughGlosses() throws IOException {
        Vocabulary english = vocabulary(new Term(Kind.PLACE, "region:US"), new Term(Kind.NAME, "henan"));
        Links links = lexicon("美国人\tAmerican\n河南省\tHenan\n").links(words("美国人", "河南省"), english);
        assertThat(links.weight(0, 0)).isEqualTo(1);
        assertThat(links.weight(1, 1)).isBetween(0.4f, 0.6f);
    }

    @Test
    void reachesPartsOfALongerChineseWord() throws IOException {
        Lexicon lexicon = lexicon("公交\ttransit\n车\tcar\n");
        Links links = lexicon.links(words("公交车", "公交"), words("transit", "car"));
        assertThat(links.weight(0, 0)).isCloseTo(0.3f, CLOSE);
        assertThat(links.weight(0, 1)).isCloseTo(0.3f, CLOSE);
        assertThat(links.weight(1, 0)).isEqualTo(1);
    }

    /** Of n glosses each has n^-.8: .5743 of two, .4152 of three, .3299 of four. */
    @ParameterizedTest
    @CsvSource({
        "worker, 1",
        "worker/labourer, 0.5743",
        "worker/labourer/hand, 0.4152",
        "worker/labourer/hand/man, 0.3299"
    })
    void aGlossHasItsShareOfTheWord(String glosses, float share) throws IOException {
        assertThat(lexicon("工人\t" + glosses + "\n")
                        .links(words("工人"), words("worker"))
                        .weight(0, 0))
                .isCloseTo(share, CLOSE);
    }

    @Test
    void aWordOfAGlossHasItsShareOfTheGloss() throws IOException {
        // One gloss of three words, none rarer than another.
        Links links = lexicon("工会\ttrade union body\n").links(words("工会"), words("trade", "union", "bodi"));
        assertThat(links.weights()[0]).containsExactly(new float[] {1 / 3f, 1 / 3f, 1 / 3f}, CLOSE);
    }

    @Test
    void aWordOfTwoGlossesAddsUp() throws IOException {
        // Two glosses of two words each, union in both; of so few glosses no word is rare, so each has half.
        Links links = lexicon("工会\ttrade union/labour union\n").links(words("工会"), words("union"));
        assertThat(links.weight(0, 0)).isCloseTo((float) (2 * Math.pow(2, -0.8) * 0.5), CLOSE);
    }

    @Test
    void aRowOfMoreThanOneIsScaledToOne() throws IOException {
        // The word itself 1, its second character three tenths.
        Links links = lexicon("公车\tbus\n车\tcar\n").links(words("公车"), words("bus", "car"));
        assertThat(links.weights()[0]).containsExactly(new float[] {1 / 1.3f, 0.3f / 1.3f}, CLOSE);
    }

    @Test
    void whatAPartAddsToTheWordIsCappedAtOne() throws IOException {
        Links links = lexicon("公车\tcar\n车\tcar\n").links(words("公车"), words("car"));
        assertThat(links.weight(0, 0)).isEqualTo(1);
    }

    @Test
    void partsAreCharactersAndPairsOfThem() throws IOException {
        Lexicon lexicon = lexicon("乙\tone\n乙丙\ttwo\n乙丙丁\tthree\n甲丙\tapart\n");
        Links links = lexicon.links(words("甲乙丙丁"), words("one", "two", "three", "apart"));
        assertThat(links.targets()[0]).containsExactly(0, 1);
        assertThat(links.weights()[0]).containsExactly(new float[] {0.3f, 0.3f}, CLOSE);
        // Of an alphabet's word no part is a word.
        assertThat(lexicon.links(words("ab"), words("one")).count()).isZero();
    }

    @Test
    void aCharacterThatStandsTwiceCountsTwice() throws IOException {
        assertThat(lexicon("天\tday\n").links(words("天天"), words("day")).weight(0, 0))
                .isCloseTo(0.6f, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"29, true", "31, false"})
    void aLinkBelowAHundredthIsNoise(int length, boolean linked) throws IOException {
        // A part's gloss of so many words gives each .3 / 29 = .0103 or .3 / 31 = .0097.
        String gloss = IntStream.range(0, length)
                .mapToObj(i -> "qua" + (char) ('b' + i / 6) + "o" + "kmpqtx".charAt(i % 6))
                .collect(Collectors.joining(" "));
        String first = gloss.substring(0, gloss.indexOf(' '));
        Links links = lexicon("车\t" + gloss + "\n").links(words("公车"), words(first));
        assertThat(links.count()).isEqualTo(linked ? 1 : 0);
    }

    @Test
    void oneDictionaryServesBothDirections() throws IOException {
        Prior prior = lexicon("公车\tbus/coach\n巴士\tbus\n").prior(words("公车", "巴士"), words("bus", "coach"));
        // Forward each row is a word's glosses, backward a gloss's words; each is scaled by itself.
        assertThat(prior.forward().weights()[0]).containsExactly(new float[] {0.5f, 0.5f}, CLOSE);
        assertThat(prior.forward().weights()[1]).containsExactly(new float[] {1}, CLOSE);
        float half = (float) Math.pow(2, -0.8);
        assertThat(prior.backward().weights()[0])
                .containsExactly(new float[] {half / (1 + half), 1 / (1 + half)}, CLOSE);
        assertThat(prior.backward().weights()[1]).containsExactly(new float[] {half}, CLOSE);
    }

    @Test
    void rowsOfLinksAreAsManyOnBothSides() {
        assertThatThrownBy(() -> new Links(new int[2][0], new float[1][0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 rows of targets, 1 of weights");
    }

    @Test
    void givesTheSameLinksInBothDirections() throws IOException {
        String tsv = "公车\tbus\n司机\tdriver/chauffeur\n开\tto drive\n";
        Vocabulary chinese = words("公车", "司机", "开", "门");
        Vocabulary english = words("bus", "driver", "chauffeur", "drive", "door");
        Lexicon there = lexicon(tsv);
        Path file = folder.resolve("own.tsv");
        Lexicon back = Lexicon.of(
                List.of(Dictionary.read(file, Language.ENGLISH, Language.CHINESE)), Language.ENGLISH, Language.CHINESE);
        assertEqual(
                back.prior(english, chinese).backward(),
                there.prior(chinese, english).forward());
        assertEqual(
                back.prior(english, chinese).forward(),
                there.prior(chinese, english).backward());
        assertEqual(back.links(english, chinese), there.prior(chinese, english).backward());
        assertThat(back.links(english, chinese).weight(0, 0)).isEqualTo(1);
    }

    @Test
    void takesTheBestOfSeveralSources() throws IOException {
        Path first = Files.writeString(folder.resolve("a.tsv"), "车\tcar/vehicle/cart/wheel\n");
        Path second = Files.writeString(folder.resolve("b.tsv"), "车\tcar\n");
        Lexicon lexicon = Lexicon.of(
                List.of(
                        Dictionary.read(first, Language.CHINESE, Language.ENGLISH),
                        Dictionary.read(second, Language.CHINESE, Language.ENGLISH)),
                Language.CHINESE,
                Language.ENGLISH);
        assertThat(lexicon.links(words("车"), words("car")).weight(0, 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "de, fr, inform, inform, 1",
        "de, fr, inform, infan, 0",
        "de, fr, nation, natura, 0",
        "de, fr, organi, organe, 0.4167",
        "en, ru, inform, информ, 0.5",
        "en, ru, minist, минута, 0",
        "en, ru, polit, полити, 0.4167",
        "zh, en, 工人, worker, 0",
        "de, fr, abc, abcd, 0",
        "de, fr, abcd, abcdef, 0.3333",
        "de, fr, abcdef, abcd, 0.3333",
        "ru, en, информ, inform, 0.5",
        "ru, uk, информ, інформ, 0.5",
        "el, en, πολιτι, polit, 0.4167",
        "ru, en, вашинг, washington, 0.3333",
        "ru, en, макрон, macron, 0.5",
        "ja, en, マクロン, macron, 0.4286",
    })
    void linksWordsThatBeginAlike(String source, String target, String one, String other, float weight) {
        Lexicon lexicon = Lexicon.of(List.of(), Language.of(source), Language.of(target));
        assertThat(lexicon.links(words(one), words(other)).weight(0, 0)).isCloseTo(weight, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, en, трамп, trump, 0.4",
        "ru, en, трампа, trump, 0.3333",
        "ru, en, байден, biden, 0.4167",
        "ru, en, чикаго, chicago, 0.5",
        "ru, en, хиллар, hillari, 0.4167",
        "ja, en, トランプ, trump, 0.2143",
        "ja, en, バイデン, biden, 0.4167",
        "ja, en, ワシントン, washington, 0.2778",
        "ar, en, ترامب, trump, 0.3",
        "el, en, τραμπ, trump, 0.4",
        "ru, en, обама, obama, 0.5",
        "ru, en, обама, open, 0",
        "ru, en, том, time, 0",
        "de, en, tramp, trump, 0",
    })
    void linksWordsOfTwoScriptsWithTheSameConsonants(
            String source, String target, String one, String other, float weight) {
        Lexicon lexicon = Lexicon.of(List.of(), Language.of(source), Language.of(target));
        assertThat(lexicon.links(words(one), words(other)).weight(0, 0)).isCloseTo(weight, CLOSE);
        assertThat(lexicon.links(words(other), words(one)).weight(0, 0)).isCloseTo(weight, CLOSE);
    }

    /** A start that three hundred words have says nothing, but a longer one may. */
    @Test
    void comparesWordsThatManyBeginLikeByMoreLetters() {
        Vocabulary many = new Vocabulary();
        for (char c = 'a'; c <= 'z'; c++) {
            for (char d : "aeioudlrtsm".toCharArray()) {
                many.id(new Term(Kind.WORD, "inter" + c + d));
            }
        }
        many.id(new Term(Kind.WORD, "internet"));
        Links links =
                Lexicon.of(List.of(), Language.of("de"), Language.of("fr")).links(words("internet", "inter"), many);
        assertThat(links.targets()[0]).hasSizeLessThan(20).contains(many.find(new Term(Kind.WORD, "internet")));
        assertThat(links.targets()[1]).isEmpty();
    }

    @Test
    void refusesADictionaryOfOtherLanguages() throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "公车\tbus\n");
        Dictionary dictionary = Dictionary.read(file, Language.CHINESE, Language.ENGLISH);
        assertThatThrownBy(() -> Lexicon.of(List.of(dictionary), Language.CHINESE, RUSSIAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a dictionary from zh to en does not serve zh and ru");
    }

    @Test
    void staysQuickWhenManyWordsBeginAlike() {
        Random random = new Random(1);
        Vocabulary german = new Vocabulary();
        Vocabulary french = new Vocabulary();
        while (german.size() < 20_000) {
            german.id(new Term(Kind.WORD, letters(random)));
            french.id(new Term(Kind.WORD, letters(random)));
        }
        Links links =
                Lexicon.of(List.of(), Language.of("de"), Language.of("fr")).links(german, french);
        assertThat(links.count()).isPositive().isLessThan(40_000);
    }

    private static String letters(Random random) {
        return random.ints(6, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Lexicon lexicon(String tsv) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), tsv);
        Dictionary dictionary = Dictionary.read(file, Language.CHINESE, Language.ENGLISH);
        return Lexicon.of(List.of(dictionary), Language.CHINESE, Language.ENGLISH);
    }

    private static Lexicon empty() {
        return Lexicon.of(List.of(), Language.CHINESE, Language.ENGLISH);
    }

    private static float weight(Links links, Vocabulary source, Vocabulary target, Term term) {
        return links.weight(source.find(term), target.find(term));
    }

    private static void assertEqual(Links one, Links other) {
        assertThat(one.targets()).isDeepEqualTo(other.targets());
        for (int row = 0; row < one.size(); row++) {
            assertThat(one.weights()[row]).containsExactly(other.weights()[row], CLOSE);
        }
    }

    private static Vocabulary read(Language own, Language other, String sentence) {
        Vocabulary vocabulary = new Vocabulary();
        assertThat(Bag.of(vocabulary, TermReader.of(own, other, Set.of()).terms(sentence))
                        .size())
                .isEqualTo(vocabulary.size());
        return vocabulary;
    }

    private static Vocabulary words(String... keys) {
        Vocabulary vocabulary = new Vocabulary();
        for (String key : keys) {
            vocabulary.id(new Term(Kind.WORD, key));
        }
        return vocabulary;
    }

    private static Vocabulary vocabulary(Term... terms) {
        Vocabulary vocabulary = new Vocabulary();
        List.of(terms).forEach(vocabulary::id);
        return vocabulary;
    }
}
