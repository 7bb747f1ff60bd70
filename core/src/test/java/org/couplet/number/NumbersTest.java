package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.couplet.number.Quantity.Kind.CARDINAL;
import static org.couplet.number.Quantity.Kind.MONEY;
import static org.couplet.number.Quantity.Kind.ORDINAL;

import java.math.BigDecimal;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            全省建成站点3.77万个       | 3.77万 = 37700
            惠及职工840余万人次        | 840余万 ~ 8400000
            会员有560多万名            | 560多万 ~ 5600000
            收到 200 多万封信          | 200 多万 ~ 2000000
            覆盖6670万名职工           | 6670万 = 66700000
            培训了1.4万名工匠          | 1.4万 = 14000
            走访6882家企业             | 6882 = 6882
            设了12个窗口，来了2000名   | 12 = 12; 2000 = 2000
            来了3万多人                | 3万多 ~ 30000
            共1亿2000万棵树            | 1亿2000万 = 120000000
            长10万8000里               | 10万8000 = 108000
            约3亿 吨                   | 3亿 = 300000000
            产量1.2万亿斤              | 1.2万亿 = 1200000000000
            投资3百万                  | 3百万 = 3000000
            跑了5千米，装机2000万千瓦  | 5 = 5; 2000万 = 20000000
            增长了3.5倍                | 3.5 = 3.5
            第１２３号文件             | 第１２３ = 123
            人数是１２３，４５６       | １２３，４５６ = 123456
            주민 3만 5천명             | 3만 = 30000; 5천 = 5000
            """)
    void readsDigitsWithHanScales(String text, String expected) {
        assertThat(Shown.of(text, Numbers.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            8.4 million people and 66.7 million more | 8.4 million = 8400000; 66.7 million = 66700000
            some 80 million trees     | 80 million = 80000000
            160000 or 14000 of them   | 160000 = 160000; 14000 = 14000
            10,000 here, 10 000 there | 10,000 = 10000; 10 000 = 10000
            it weighs 1,234.56 g      | 1,234.56 = 1234.56
            it weighs 1.234,5 g       | 1.234,5 = 1234.5
            in all 1.234.567 votes    | 1.234.567 = 1234567
            at −3.2 or -4 degrees     | −3.2 = -3.2; -4 = -4
            45 cans per second        | 45 = 45
            a 300-year-old town       | 300 = 300
            2.5km and 30 mph          | 2.5 = 2.5; 30 = 30
            the 1st, 2nd, 3rd and 20th rows | 1st = 1; 2nd = 2; 3rd = 3; 20th = 20
            they won 3:2 again        | 3 = 3; 2 = 2
            100+ shops, 20-odd clerks | 100+ ~ 100; 20-odd ~ 20
            standard GB/T 1234-2023   | 1234 = 1234; 2023 = 2023
            call 010-8888 6666        | 010 = 10; 8888 = 8888; 6666 = 6666
            3 dozen eggs, 5k runners  | 3 dozen = 36; 5k = 5000
            1/2 a mile or 9/10 of it  | 1/2 = 0.5; 9/10 = 0.9
            1/3 of the season 2022/23 | 1/3 = 1/3; 2022 = 2022; 23 = 23
            """)
    void readsDigitsInEnglish(String text, String expected) {
        assertThat(Shown.of(text, Numbers.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rose by 3% to 5% a year   | 3% = 3%; 5% = 5%
            rose 3-5% a year          | 3 = 3%; 5% = 5%
            rose 3 to 5 percent       | 3 = 3%; 5 percent = 5%
            5 per cent, ５％          | 5 per cent = 5%; ５％ = 5%
            3‰ of all                 | 3‰ = 0.3%
            by 2 percentage points    | 2 = 2
            招收3-5万人，占10%～15%   | 3 = 30000; 5万 = 50000; 10% = 10%; 15% = 15%
            10至15万人                | 10 = 100000; 15万 = 150000
            5-6 million a day         | 5 = 5000000; 6 million = 6000000
            """)
    void readsPercentagesAndRanges(String text, String expected) {
        assertThat(Shown.of(text, Numbers.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            paid $1.5bn for it         | $1.5bn            | 1500000000 | USD
            paid US$1.5 billion        | US$1.5 billion    | 1500000000 | USD
            支付了15亿美元             | 15亿美元          | 1500000000 | USD
            支付了 15 亿 美元          | 15 亿 美元        | 1500000000 | USD
            paid $37,700 in cash       | $37,700           | 37700      | USD
            paid €5m in cash           | €5m               | 5000000    | EUR
            paid 20 euros              | 20 euros          | 20         | EUR
            paid ¥100 or so            | ¥100              | 100        | CNY
            paid RMB 500 for it        | RMB 500           | 500        | CNY
            paid 500 yuan for it       | 500 yuan          | 500        | CNY
            paid 2 million U.S. dollars | 2 million U.S. dollars | 2000000 | USD
            a 5-million-yuan house     | 5-million-yuan    | 5000000    | CNY
            奖金500元                  | 500元             | 500        | CNY
            奖金三百元人民币           | 三百元人民币      | 300        | CNY
            奖金20欧元                 | 20欧元            | 20         | EUR
            奖金2万日元                | 2万日元           | 20000      | JPY
            奖金八十港元               | 八十港元          | 80         | HKD
            HK$80 each                 | HK$80             | 80         | HKD
            奖金千万元                 | 千万元            | 10000000   | CNY
            five dollars each          | five dollars      | 5          | USD
            """)
    void readsMoneyWithItsCurrency(String text, String part, BigDecimal value, String currency) {
        assertThat(Numbers.in(text)).singleElement().satisfies(money -> {
            assertThat(money.span().of(text)).isEqualTo(part);
            assertThat(money.kind()).isEqualTo(MONEY);
            assertThat(money.value()).isEqualByComparingTo(value);
            assertThat(money.currency()).isEqualTo(currency);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5G 网络和4K电视",
                "H1N1 and G20 and MH370",
                "Covid-19 patients",
                "open 24/7 since 9/11",
                "release 1.2.3 at 192.168.1.10",
                "id 0123456789012345678901234567890123456789"
            })
    void leavesNamesAndCodesAlone(String text) {
        assertThat(Numbers.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            de | Es kostet 1.234,5 Euro   | 1.234,5 Euro = 1234.5
            de | Es sind 10.000 oder 3,5  | 10.000 = 10000; 3,5 = 3.5
            de | 8,4 Millionen, 8 Mio     | 8,4 Millionen = 8400000; 8 Mio = 8000000
            fr | 10 000 et 1 234,56 | 10 000 = 10000; 1 234,56 = 1234.56
            fr | 10\u202F000 personnes      | 10\u202F000 = 10000
            fr | 3,5 pour cent de 2 milliards | 3,5 pour cent = 3.5%; 2 milliards = 2000000000
            ru | 5км, 2023г.               | 5 = 5; 2023 = 2023
            ru | 10\u00A0000 и 8,4 млн      | 10\u00A0000 = 10000; 8,4 млн = 8400000
            hu | 10 000 és 3,5 százalék   | 10 000 = 10000; 3,5 százalék = 3.5%
            en | 10,000 and 10 000        | 10,000 = 10000; 10 000 = 10000
            zh | 10,000和10 000           | 10,000 = 10000; 10 000 = 10000
            """)
    void readsSignsAsTheLanguageHasThem(String language, String text, String expected) {
        String raw = text.replace("\\u202F", "\u202F").replace("\\u00A0", "\u00A0");
        String shown = expected.replace("\\u202F", "\u202F").replace("\\u00A0", "\u00A0");
        assertThat(Shown.of(raw, Numbers.in(raw, Language.of(language)))).isEqualTo(shown);
    }

    @Test
    void givesSpansInTheRawText() {
        assertThat(Numbers.in("占第3位，共3.77万"))
                .containsExactly(
                        Quantity.of(new Span(1, 3), ORDINAL, new BigDecimal("3"), false),
                        Quantity.of(new Span(6, 11), CARDINAL, new BigDecimal("37700.00"), false));
    }

    @Test
    void leavesDatesToDates() {
        assertThat(Numbers.in("2023年12月4日上午9时，December 4, 2023, 07:30")).isEmpty();
    }
}
