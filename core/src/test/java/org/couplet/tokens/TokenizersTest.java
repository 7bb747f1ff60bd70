package org.couplet.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.normal.Normal;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizersTest {
    private static final Tokenizer CHINESE = Tokenizers.of(Language.CHINESE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "zh | 我们今天去北京。 | 我们 今天 去 北京 .",
                "zh | 产量增长3.5%，达到37,700吨！ | 产量 增长 3.5 % , 达到 37,700 吨 !",
                "zh | 产品有“手机”、电脑；1、2号 | 产品 有 \" 手机 \" 、 电脑 ; 1 、 2 号",
                "zh | 他用iPhone和5G上网https://a.cn | 他 用 iphone 和 5g 上网 https : / / a.cn",
                "zh | 《人民》【图】Hello World | 《 人民 》 【 图 】 hello world",
                "zh-Hant | 著名企業的產業發展 | 著名 企业 的 产业 发展",
                "zh | 𠀀好 | 𠀀 好",
                "zh | 编号1，2；1,234,567.8，1,234,56 | 编号 1 , 2 ; 1,234,567.8 , 1,234 , 56",
                "en | The U.S. didn't sell 37,700 tons (3.5%). | the u.s . didn't sell 37,700 tons ( 3.5 % ) .",
                "en | state-of-the-art \"AI\" | state - of - the - art \" ai \"",
                "de | Das kostet 3,5 Millionen | das kostet 3,5 millionen",
                "ja | 東京へ行きました。 | 东京 へ 行き ま した .",
                "th | ภาษาไทย | ภาษา ไทย",
            })
    void cutsInto(String language, String text, String tokens) {
        assertThat(texts(Tokenizers.of(Language.of(language)), Normal.of(text).text()))
                .containsExactly(tokens.split(" "));
    }

    @Test
    void spansStandInTheTextGiven() {
        assertThat(CHINESE.tokens("北京 3.5"))
                .extracting(token -> token.span().start() + "-" + token.span().end())
                .containsExactly("0-2", "3-6");
    }

    @Test
    void emptyAndBlankTextsHaveNone() {
        assertThat(CHINESE.tokens("")).isEmpty();
        assertThat(CHINESE.tokens(" \n\u3000")).isEmpty();
        assertThat(Tokenizers.of(Language.ENGLISH).tokens(" \n")).isEmpty();
    }

    @Test
    void cutsTextsWithoutAnyMark() {
        String text = "产业发展".repeat(2000);
        assertThat(texts(CHINESE, text)).hasSize(4000).containsOnly("产业", "发展");
    }

    @Test
    void oneTokenizerServesManyThreads() {
        String text = "新技术推动了产业的发展，2023年增长3.5%。";
        for (Tokenizer tokenizer : List.of(CHINESE, Tokenizers.of(Language.ENGLISH))) {
            List<Token> alone = tokenizer.tokens(text);
            assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> tokenizer.tokens(text)))
                    .allMatch(alone::equals);
        }
    }

    @Property(tries = 300)
    void everyCharacterIsInExactlyOneToken(@ForAll("texts") String text) {
        for (String language : List.of("zh", "en", "ja", "th")) {
            checkLaws(text, Tokenizers.of(Language.of(language)).tokens(text));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> mixed = Arbitraries.of(
                        "中国", "1,2", ";", "產業", "的", "一", "3.5", "a", " ", "，", ",", ".", "\n", "ก", "か", "\u0301",
                        "\uD840", "𠀀", "😀", "\u00A0", "１")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        Arbitrary<String> planes = Arbitraries.integers()
                .between(0, 0x10FFFF)
                .list()
                .ofMaxSize(20)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
        return Arbitraries.oneOf(mixed, planes, Arbitraries.strings());
    }

    private static void checkLaws(String text, List<Token> tokens) {
        int done = 0;
        for (Token token : tokens) {
            assertThat(blank(text.substring(done, token.span().start()))).isTrue();
            assertThat(token.text()).isEqualTo(token.span().of(text)).isNotEmpty();
            assertThat(token.text().codePoints()).noneMatch(TokenizersTest::white);
            done = token.span().end();
        }
        assertThat(blank(text.substring(done))).isTrue();
    }

    private static boolean blank(String text) {
        return text.codePoints().allMatch(TokenizersTest::white);
    }

    private static boolean white(int codePoint) {
        return UCharacter.isUWhiteSpace(codePoint);
    }

    private static List<String> texts(Tokenizer tokenizer, String text) {
        return tokenizer.tokens(text).stream().map(Token::text).toList();
    }
}
