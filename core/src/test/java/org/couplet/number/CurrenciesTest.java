package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {
    @ParameterizedTest
    @CsvSource({
        "5元, 1, CNY, 2",
        "5元人民币, 1, CNY, 5",
        "5 美元, 1, USD, 4",
        "5新台币, 1, TWD, 4",
        "5€, 1, EUR, 2",
        "5 EUR, 1, EUR, 5",
        "5 dollars, 1, USD, 9",
        "5 Hong Kong dollars, 1, HKD, 19",
        "5-dollar, 1, USD, 8",
        "5 South Korean won., 1, KRW, 18",
    })
    void findsTheOneAfter(String text, int at, String code, int end) {
        assertThat(Currencies.after(new Source(text), at)).isEqualTo(new Currency(code, end));
    }

    @ParameterizedTest
    @CsvSource({"5元素, 1", "5元旦, 1", "5 won, 1", "5 $6, 1", "5 USD 6, 1", "5dollars, 1", "5 dollarsign, 1"})
    void leavesWhatIsNoCurrencyAfter(String text, int at) {
        assertThat(Currencies.after(new Source(text), at)).isEqualTo(Currency.NONE);
    }

    @ParameterizedTest
    @CsvSource({"$5, 1, USD, 0", "HK$5, 3, HKD, 0", "a US$ 5, 6, USD, 2", "￥5, 1, CNY, 0", "RMB 5, 4, CNY, 0"})
    void findsTheOneBefore(String text, int at, String code, int start) {
        assertThat(Currencies.before(new Source(text), at, 0)).isEqualTo(new Currency(code, start));
    }

    @Test
    void doesNotTakeWhatBelongsToTheMentionBefore() {
        assertThat(Currencies.before(new Source("5$6"), 2, 2)).isEqualTo(Currency.NONE);
    }
}
