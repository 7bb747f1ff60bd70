package org.couplet.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.normal.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewestWordsTokenizerTest {
    private static final Tokenizer TOKENIZER = Tokenizers.ofWords(list(Set.of(
            "研究",
            "研究生",
            "生命",
            "起源",
            "中国",
            "中国人",
            "人民",
            "国人",
            "人民银行",
            "银行",
            "司机",
            "公交",
            "公交车",
            "上网",
            "手机",
            "甲乙",
            "甲乙丙",
            "甲乙丙丁",
            "丁戊己",
            "戊己",
            "一二三四五六七八",
            "子丑寅卯辰巳午未申")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // The fewest words: not 研究生 命 起源.
                "研究生命起源 | 研究 生命 起源",
                "中国人民银行 | 中国 人民银行",
                "中国人 | 中国人",
                "公交车司机 | 公交车 司机",
                // Of as many the one with the longest: 4 + 2 before 3 + 3.
                "甲乙丙丁戊己 | 甲乙丙丁 戊己",
                // Two words before a word and a character.
                "中国人民 | 中国 人民",
                // What is not listed falls into characters.
                "何丹丹 | 何 丹 丹",
                "司机何丹丹上网 | 司机 何 丹 丹 上网",
                // Eight characters are sought, nine are not.
                "一二三四五六七八 | 一二三四五六七八",
                "子丑寅卯辰巳午未申 | 子 丑 寅 卯 辰 巳 午 未 申",
                // A word does not reach over what stands between.
                "中 国人 | 中 国人",
                "上,网 | 上 , 网",
                // Latin, digits and marks as ICU cuts them, where they stand.
                "司机用iphone和5g上网 | 司机 用 iphone 和 5g 上网",
                "增长3.5%,手机37,700台! | 增 长 3.5 % , 手机 37,700 台 !",
                "hello world | hello world",
                "𠀀司机 | 𠀀 司机",
            })
    void cutsInto(String text, String tokens) {
        assertThat(texts(TOKENIZER.tokens(text))).containsExactly(tokens.split(" "));
    }

    @Test
    void spansStandInTheTextGiven() {
        assertThat(TOKENIZER.tokens("用5g 上网。手机"))
                .extracting(token -> token.span().start() + "-" + token.span().end())
                .containsExactly("0-1", "1-3", "4-6", "6-7", "7-9");
    }

    @Test
    void emptyAndBlankTextsHaveNone() {
        assertThat(TOKENIZER.tokens("")).isEmpty();
        assertThat(TOKENIZER.tokens(" \n\u3000")).isEmpty();
    }

    @Test
    void withoutAnyWordEveryCharacterStandsAlone() {
        assertThat(texts(Tokenizers.ofWords((text, start, end) -> 0).tokens("司机上网")))
                .containsExactly("司", "机", "上", "网");
    }

    @Property(tries = 500)
    void tokensNeverOverlapAndHoldAllButWhiteSpace(@ForAll("texts") String text) {
        int done = 0;
        for (Token token : TOKENIZER.tokens(text)) {
            assertThat(text.substring(done, token.span().start())).isBlank();
            assertThat(token.text()).isEqualTo(token.span().of(text)).isNotEmpty();
            // No token is of Han characters and others.
            assertThat(token.text().chars().filter(c -> Letters.isHan((char) c)).count())
                    .isIn(0L, (long) token.text().length());
            done = token.span().end();
        }
        assertThat(text.substring(done)).isBlank();
    }

    /** Against every way to cut the text. */
    @Property(tries = 500)
    void noOtherCutHasFewerWords(@ForAll("runs") String run, @ForAll("words") Set<String> words) {
        List<String> tokens = texts(Tokenizers.ofWords(list(words)).tokens(run));
        assertThat(String.join("", tokens)).isEqualTo(run);
        assertThat(tokens).allMatch(token -> token.length() == 1 || words.contains(token));
        assertThat(tokens.size()).isEqualTo(fewest(run, words));
    }

    private static int fewest(String run, Set<String> words) {
        int fewest = run.isEmpty() ? 0 : 1 + fewest(run.substring(1), words);
        for (int n = 2; n <= run.length(); n++) {
            if (words.contains(run.substring(0, n))) {
                fewest = Math.min(fewest, 1 + fewest(run.substring(n), words));
            }
        }
        return fewest;
    }

    @Provide
    Arbitrary<String> runs() {
        return Arbitraries.strings().withChars('甲', '乙', '丙').ofMaxLength(8);
    }

    @Provide
    Arbitrary<Set<String>> words() {
        return Arbitraries.strings()
                .withChars('甲', '乙', '丙')
                .ofMinLength(2)
                .ofMaxLength(4)
                .set()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "中国", "人", "研究生命", "甲乙丙", "1,2", "3.5", "iphone", ";", " ", "\n", ",", ".", "何", "。", "司机")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static WordList list(Set<String> words) {
        return (text, start, end) -> IntStream.rangeClosed(2, end - start)
                .filter(n -> words.contains(text.substring(start, start + n)))
                .reduce(0, (lengths, n) -> lengths | 1 << n);
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
