package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12月4日，他们出发        | 12月4日 = --12-04
            11月16日电               | 11月16日 = --11-16
            十二月二十五日           | 十二月二十五日 = --12-25
            2023年12月4日            | 2023年12月4日 = 2023-12-04
            2023 年 12 月 4 日       | 2023 年 12 月 4 日 = 2023-12-04
            二〇二三年十二月         | 二〇二三年十二月 = 2023-12
            1988年，二〇二三年       | 1988年 = 1988; 二〇二三年 = 2023
            3月，三月                | 3月 = --03; 三月 = --03
            18日，十八日             | 18日 = 18; 十八日 = 18
            12月4日至6日             | 12月4日 = --12-04; 6日 = 6
            20世纪90年代             | 20世纪90年代 = 1990s
            上世纪八十年代           | 八十年代 = 1980s
            本世纪20年代             | 20年代 = 2020s
            90后和九零后             | 90后 = 1990s; 九零后 = 1990s
            公元前221年              | 公元前221年 = -221
            公元618年                | 公元618年 = 618
            民国112年                | 112年 = 2023
            2023년 12월 4일          | 2023년 12월 4일 = 2023-12-04
            """)
    void readsChineseDates(String text, String expected) {
        assertThat(Shown.of(text, Dates.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            On December 4 they left     | December 4 = --12-04
            On Dec. 4, 2023, they left  | Dec. 4, 2023 = 2023-12-04
            On 4 December they left     | 4 December = --12-04
            the 4th of December, 2023   | 4th of December, 2023 = 2023-12-04
            December 4th; DECEMBER 5    | December 4th = --12-04; DECEMBER 5 = --12-05
            in December 2023            | December 2023 = 2023-12
            4-Dec-2023                  | 4-Dec-2023 = 2023-12-04
            on May 4 and 5 May          | May 4 = --05-04; 5 May = --05-05
            in May and in March         | May = --05; March = --03
            since January               | January = --01
            the 1990s and the '80s      | 1990s = 1990s; 80s = 1980s
            post-90s workers            | 90s = 1990s
            221 BC, 44 B.C.             | 221 BC = -221; 44 B.C. = -44
            """)
    void readsEnglishDates(String text, String expected) {
        assertThat(Shown.of(text, Dates.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2023-12-06 07:30     | 2023-12-06 = 2023-12-06; 07:30 = T07:30
            2023-12-06T07:30     | 2023-12-06 = 2023-12-06; 07:30 = T07:30
            2023/12/6, 2023.12.06 | 2023/12/6 = 2023-12-06; 2023.12.06 = 2023-12-06
            4.12.2023            | 4.12.2023 = 2023-12-04
            12/31/2023           | 12/31/2023 = 2023-12-31
            31/12/2023           | 31/12/2023 = 2023-12-31
            """)
    void readsDatesInDigits(String text, String expected) {
        assertThat(Shown.of(text, Dates.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, 2023-04-12", "en-US, 2023-04-12", "en-GB, 2023-12-04", "fr, 2023-12-04", "zh, 2023-04-12"})
    void ordersDayAndMonthAsTheLanguageDoes(String language, String key) {
        assertThat(Dates.in("4/12/2023", Language.of(language)))
                .extracting(Moment::key)
                .containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            de | am 4. Dezember 2023      | 4. Dezember 2023 = 2023-12-04
            de | am 4.12.2023             | 4.12.2023 = 2023-12-04
            fr | le 1er mai et le 4 décembre 2023 | 1er mai = --05-01; 4 décembre 2023 = 2023-12-04
            es | el 4 de diciembre de 2023 | 4 de diciembre de 2023 = 2023-12-04
            ru | 4 декабря 2023 года      | 4 декабря 2023 = 2023-12-04
            hu | 2023. december 4-én      | 2023. december 4 = 2023-12-04
            """)
    void readsMonthsOfOtherLanguages(String language, String text, String expected) {
        assertThat(Shown.of(text, Dates.in(text, Language.of(language)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            上午9时              | 上午9时 = T09
            9 a.m., 9am, 9:00 AM | 9 a.m. = T09; 9am = T09; 9:00 AM = T09
            at 9 o'clock         | 9 o'clock = T09
            9:30 p.m. and 12 a.m. | 9:30 p.m. = T21:30; 12 a.m. = T00
            下午三点半           | 下午三点半 = T15:30
            下午11时12分          | 下午11时12分 = T23:12
            下午12时30分          | 下午12时30分 = T12:30
            中午11点半           | 中午11点半 = T11:30
            21时30分，晚上8点    | 21时30分 = T21:30; 晚上8点 = T20
            9点30分，9点半       | 9点30分 = T09:30; 9点半 = T09:30
            凌晨两点，中午12点   | 凌晨两点 = T02; 中午12点 = T12
            下午3：30            | 下午3：30 = T15:30
            10:15:30             | 10:15:30 = T10:15
            三点一刻             | 三点一刻 = T03:15
            """)
    void readsClockTimes(String text, String expected) {
        assertThat(Shown.of(text, Dates.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may go. May I come? They march on.",
                "三个月，24小时，35年，5000年",
                "15日元",
                "13月，32日",
                "一点，两点建议",
                "in her 90s",
                "3:2, 1.5月, 25:00",
                "2023-24, 3-5, 2023-13-01",
                "mark, octet, Decent"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(Dates.in(text)).isEmpty();
    }

    @Test
    void givesSpansInTheRawText() {
        assertThat(Dates.in("他于12月4日来")).containsExactly(Moment.date(new Span(2, 7), Moment.ABSENT, 12, 4));
    }
}
