package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReaderTest {
    private static final Set<String> NAMES = Set.of("xudandan", "xu", "dandan", "pingdingshan", "henan");
    private static final TermReader CHINESE = TermReader.of(Language.CHINESE, Language.ENGLISH, NAMES);
    private static final TermReader ENGLISH = TermReader.of(Language.ENGLISH, Language.CHINESE, NAMES);
    private static final TermReader GERMAN = TermReader.of(Language.of("de"), Language.of("fr"), Set.of());

    @Test
    void readsAnEnglishSentence() {
        assertThat(terms(ENGLISH, "On Dec. 4, 2023, Xu Dandan drove 37,700 workers to the United States (12.5%)!"))
                .containsExactly(
                        "WORD on",
                        "DATE --12-04",
                        "NUMBER 2023",
                        "NAME xu",
                        "NAME xudandan",
                        "NAME dandan",
                        "WORD drive",
                        "NUMBER 37700",
                        "WORD worker",
                        "WORD to",
                        "WORD the",
                        "PLACE region:US",
                        "MARK (",
                        "NUMBER 12.5%",
                        "MARK !");
    }

    @Test
    void readsTheSameOfItsTranslation() {
        assertThat(terms(CHINESE, "2023年12月4日，徐丹丹载着3.77万名职工前往美国（12.5%）！"))
                .contains("DATE --12-04", "NUMBER 2023", "NAME xudandan", "NAME xu", "NAME dandan", "NUMBER 37700")
                .contains("PLACE region:US", "MARK (", "NUMBER 12.5%", "MARK !", "WORD 职工", "WORD 前往")
                .doesNotContain("WORD 美国", "WORD 徐", "WORD 万", "WORD 月");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.77万人 | 37,700 people | NUMBER 37700",
                "三万七千七百人 | 37,700 people | NUMBER 37700",
                "12月4日 | December 4 | DATE --12-04",
                "2023年12月 | in December 2023 | DATE --12",
                "美国总统 | the American president | PLACE region:US",
                "美国总统 | the U.S. president | PLACE region:US",
                "美国总统 | the president of the US | PLACE region:US",
                "日本政府 | the Japanese government | PLACE region:JP",
                "日本政府 | the government of Japan | PLACE region:JP",
                "在东京举行 | held in Tokyo | PLACE city:Asia/Tokyo",
                "贬值的欧元 | the weak euro Euro | PLACE currency:EUR",
                "星期一上午 | Monday morning | PLACE weekday:1",
                "平顶山的公交 | the buses of Pingdingshan | NAME pingdingshan",
                "河南省的公交 | the buses of Henan Province | NAME henan",
                "徐丹丹说 | Xu Dandan said | NAME xudandan",
                "请写信给 info@example.org | Write to info@example.org. | STRING info@example.org",
                "新型COVID-19病毒 | the COVID-19 virus | STRING covid-19",
                "使用iPhone手机 | with an iPhone | WORD iphon",
                "真的吗？ | Really? | MARK ?",
                "他说：“好。” | He said: \"Good.\" | MARK \"",
                "他说：“好。” | He said: \"Good.\" | MARK :",
                "好……吧 | Well... yes | MARK …",
                "（见图） | (see picture) | MARK (",
                "贯彻——落实 | carry out -- do | MARK —",
            })
    void meets(String chinese, String english, String term) {
        assertThat(terms(CHINESE, chinese)).contains(term);
        assertThat(terms(ENGLISH, english)).contains(term);
    }

    @Test
    void readsSmallNumbersInWordsAsWordsAndInDigitsAsDigits() {
        assertThat(terms(ENGLISH, "three cats")).containsExactly("WORD three", "WORD cat");
        assertThat(terms(ENGLISH, "3 cats")).containsExactly("DIGIT 3", "WORD cat");
        assertThat(terms(CHINESE, "三只猫")).doesNotContain("DIGIT 3").contains("WORD 三", "WORD 猫");
        assertThat(terms(CHINESE, "3只猫")).contains("DIGIT 3", "WORD 猫");
    }

    @Test
    void leavesTheRestOfAWordThatANameBegins() {
        assertThat(terms(CHINESE, "河南省工会")).containsExactly("NAME henan", "WORD 省", "WORD 工会");
    }

    @Test
    void readsASmallSumOfMoneyInWordsAsWords() {
        assertThat(terms(ENGLISH, "one yuan each")).containsExactly("WORD one", "WORD yuan", "WORD each");
    }

    @Test
    void keepsAPercentageApartFromASmallNumber() {
        assertThat(terms(ENGLISH, "5% of 5")).containsExactly("NUMBER 5%", "WORD of", "DIGIT 5");
    }

    @Test
    void readsTraditionalAsSimplified() {
        assertThat(terms(CHINESE, "貫徹落實精神")).isEqualTo(terms(CHINESE, "贯彻落实精神"));
    }

    @Test
    void findsNoPlaceAcrossTwoWords() {
        assertThat(terms(CHINESE, "今日本报讯")).contains("WORD 今日", "WORD 本报").doesNotContain("PLACE region:JP");
    }

    @Test
    void tellsAPlaceFromAWordByItsCapital() {
        assertThat(terms(ENGLISH, "they told us")).contains("WORD us");
        assertThat(terms(ENGLISH, "roast turkey")).contains("WORD turkey");
    }

    @Test
    void keepsANameThatIsAWordAsBoth() {
        TermReader reader = TermReader.of(Language.CHINESE, Language.ENGLISH, Set.of("baoyu"));
        assertThat(terms(reader, "宝玉的朋友")).contains("NAME baoyu", "WORD 宝玉");
    }

    @Test
    void cutsWordsOfAlphabetsToFourLetters() {
        assertThat(terms(GERMAN, "Die Geschwindigkeit der Züge"))
                .containsExactly("WORD die", "WORD gesch", "WORD der", "WORD zuge");
    }

    @Test
    void cutsEnglishBesideALanguageOfItsScript() {
        TermReader reader = TermReader.of(Language.ENGLISH, Language.of("de"), Set.of());
        assertThat(terms(reader, "driving workers")).containsExactly("WORD drivi", "WORD worke");
    }

    @Test
    void placesEveryTermInTheRawText() {
        String sentence = "ＷＴＯ说：徐丹丹用了２０００年。";
        List<Occurrence> terms = CHINESE.terms(sentence);
        assertThat(terms).extracting(found -> found.span().of(sentence)).contains("ＷＴＯ", "徐丹丹", "２０００年", "：");
    }

    @Test
    void readsGlossesAsWordsPlacesAndPossibleNames() {
        assertThat(ENGLISH.glossTerms("Henan in China"))
                .extracting(Term::toString)
                .containsExactlyInAnyOrder("WORD henan", "NAME henan", "WORD in", "PLACE region:CN");
        assertThat(CHINESE.glossTerms("公交司机")).extracting(Term::key).containsExactly("公交", "司机");
    }

    @Property(tries = 200)
    void spansLieWithinTheSentenceInOrder(@ForAll @StringLength(max = 40) String sentence) {
        for (TermReader reader : List.of(CHINESE, ENGLISH, GERMAN)) {
            int last = 0;
            for (Occurrence found : reader.terms(sentence)) {
                assertThat(found.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(found.span().end()).isLessThanOrEqualTo(sentence.length());
                assertThat(found.span().isEmpty()).isFalse();
                last = found.span().start();
            }
        }
    }

    private static List<String> terms(TermReader reader, String sentence) {
        return reader.terms(sentence).stream()
                .map(found -> found.term().toString())
                .toList();
    }
}
