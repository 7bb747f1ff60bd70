package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static final NumberFormat CHINESE =
            new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);
    private static final NumberFormat TRADITIONAL =
            new RuleBasedNumberFormat(ULocale.TAIWAN, RuleBasedNumberFormat.SPELLOUT);
    private static final NumberFormat ENGLISH =
            new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    private static final List<Language> LANGUAGES =
            List.of(Language.CHINESE, Language.ENGLISH, Language.of("de"), Language.of("ru"), Language.of("fr"));

    /** Two ways to write the same: they share a key. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            3.77万             | thirty-seven thousand seven hundred
            3.77万             | 37,700
            百分之五           | 5 per cent
            三分之一           | one third
            十八大             | the 18th congress
            12月4日            | Dec. 4
            12月4日            | 4 December
            12月4日            | December 4, 2023
            2023年12月4日      | on the 4th of December
            上午9时            | 9 a.m.
            15亿美元           | $1.5bn
            1988年             | in 1988
            18日               | on the 18th
            20世纪90年代       | the 1990s
            二十一世纪         | the 21st century
            第三季度           | the third quarter
            840余万            | more than 8.4 million
            一半               | half
            三年半             | three and a half years
            """)
    void translationsShareAKey(String one, String other) {
        assertThat(Mentions.in(one).get(0).keys())
                .containsAnyElementsOf(Mentions.in(other).get(0).keys());
    }

    @Property
    void readsDigitsWithCommas(@ForAll @IntRange(min = 1, max = 1_000_000_000) int number) {
        readsBack("they had ", String.format(Locale.ROOT, "%,d", number), " of them", BigDecimal.valueOf(number));
    }

    @Property
    void readsDigitsAndWan(@ForAll @IntRange(min = 1, max = 1_000_000_000) int number) {
        BigDecimal wan = BigDecimal.valueOf(number, 4).stripTrailingZeros();
        readsBack("共有", wan.toPlainString() + "万", "人", BigDecimal.valueOf(number));
    }

    @Property
    void readsChineseNumerals(@ForAll("numbers") int number) {
        readsBack("共有", CHINESE.format(number), "人", BigDecimal.valueOf(number));
        readsBack("共有", TRADITIONAL.format(number), "人", BigDecimal.valueOf(number));
    }

    @Property
    void readsEnglishWords(@ForAll("numbers") int number) {
        readsBack("they had ", ENGLISH.format(number), " of them", BigDecimal.valueOf(number));
    }

    /** From two on: one is read as an article. */
    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2, 1000),
                Arbitraries.integers().between(2, 1_000_000_000),
                Arbitraries.integers().between(1, 9999).map(count -> count * 100_000));
    }

    private static void readsBack(String before, String number, String after, BigDecimal value) {
        String text = before + number + after;
        assertThat(Numbers.in(text)).as(text).singleElement().satisfies(quantity -> {
            assertThat(quantity.span()).isEqualTo(new Span(before.length(), before.length() + number.length()));
            assertThat(quantity.value()).isEqualByComparingTo(value);
        });
    }

    @Property
    void readsAnyTextInOrderWithoutOverlap(@ForAll("texts") String text) {
        requireOrder(text, Mentions.in(text));
        LANGUAGES.forEach(language -> requireOrder(text, Mentions.in(text, language)));
    }

    /** Anything at all, and dense mixtures of what numbers are made of. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> planes = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(Character::toString)
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
        Arbitrary<String> parts = Arbitraries.of(
                "0",
                "1",
                "9",
                "12",
                "2023",
                "年",
                "月",
                "日",
                "世纪",
                "年代",
                "后",
                "时",
                "点",
                "半",
                "分",
                "分之",
                "第",
                "百",
                "千",
                "万",
                "亿",
                "十",
                "三",
                "两",
                "零",
                "〇",
                "廿",
                "壹",
                "拾",
                "近",
                "多",
                "余",
                "几",
                "元",
                "$",
                "%",
                "-",
                "−",
                "/",
                ":",
                ".",
                ",",
                " ",
                "'",
                "T",
                "s",
                "a.m.",
                "May",
                "one",
                "twenty",
                "and a half",
                "hundred",
                "million",
                "third",
                "half",
                "BC",
                "上午",
                "公元前",
                "\uD835",
                "\uDFCE",
                "兆",
                "首",
                "次",
                "至",
                "～",
                "dollars",
                "per cent",
                "de",
                "Dez");
        return Arbitraries.oneOf(any, planes, parts.list().ofMaxSize(20).map(list -> String.join("", list)));
    }

    private static void requireOrder(String text, List<Mention> mentions) {
        assertThat(mentions).allSatisfy(mention -> {
            assertThat(mention.span().isEmpty()).isFalse();
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.keys()).startsWith(mention.key());
        });
        IntStream.range(1, mentions.size())
                .forEach(i -> assertThat(mentions.get(i).span().start())
                        .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end()));
    }
}
