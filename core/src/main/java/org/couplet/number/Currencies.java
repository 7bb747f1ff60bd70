package org.couplet.number;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Symbols, codes and names of currencies, as they stand before or after a number in Chinese and English. */
final class Currencies {
    private static final Map<String, String> SYMBOLS = WordTable.byName(
            """
            USD: $, ＄, US$
            AUD: A$, AU$
            CAD: C$, CA$
            HKD: HK$
            TWD: NT$
            NZD: NZ$
            SGD: S$
            BRL: R$
            EUR: €
            GBP: £, ￡
            CNY: ¥, ￥
            KRW: ₩
            INR: ₹
            RUB: ₽
            TRY: ₺
            VND: ₫
            THB: ฿
            UAH: ₴
            """,
            code -> code);

    private static final Map<String, String> HAN = WordTable.byName(
            """
            CNY: 元, 圆, 块钱, 塊錢, 人民币, 人民幣, 元人民币, 元人民幣
            USD: 美元, 美金
            EUR: 欧元, 歐元
            JPY: 日元, 日圆, 日圓, 日円, 円
            HKD: 港元, 港币, 港幣
            GBP: 英镑, 英鎊
            KRW: 韩元, 韓元
            RUB: 卢布, 盧布
            INR: 卢比, 盧比
            TWD: 台币, 新台币, 新台幣, 新臺幣
            AUD: 澳元
            CAD: 加元
            SGD: 新元
            THB: 泰铢, 泰銖
            MOP: 澳门元
            CHF: 瑞士法郎
            """,
            code -> code);

    /** 三元素, 五元宵 and 百元旦 hold no 元 that counts. */
    private static final String NOT_AFTER_YUAN = "素旦宵老首帅件";

    /** Codes as they are written beside numbers in any case; RMB is one that ISO 4217 does not have. */
    private static final Map<String, String> CODES =
            WordTable.words("USD EUR GBP CNY RMB JPY HKD KRW TWD AUD CAD SGD CHF INR RUB HUF PLN CZK SEK NOK DKK")
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(
                            code -> code.toLowerCase(Locale.ROOT), code -> code.equals("RMB") ? "CNY" : code));

    private static final Map<String, String> ENGLISH = WordTable.byName(
            """
            USD: dollar, dollars, u.s. dollar, u.s. dollars, us dollar, us dollars, american dollars
            HKD: hong kong dollars
            AUD: australian dollars
            CAD: canadian dollars
            SGD: singapore dollars
            TWD: new taiwan dollars
            CNY: yuan, chinese yuan, yuan renminbi, renminbi
            EUR: euro, euros
            JPY: yen, japanese yen
            GBP: pounds sterling, british pounds
            KRW: south korean won, korean won
            RUB: rubles, roubles
            INR: rupees
            THB: baht
            CHF: swiss francs, francs
            """,
            code -> code);

    private static final List<String> SYMBOLS_BY_LENGTH = longestFirst(SYMBOLS);
    private static final List<String> HAN_BY_LENGTH = longestFirst(HAN);
    private static final List<String> ENGLISH_BY_LENGTH = longestFirst(ENGLISH);

    private static final String HAN_FIRST =
            HAN.keySet().stream().map(name -> name.substring(0, 1)).distinct().collect(Collectors.joining());

    private Currencies() {}

    private static List<String> longestFirst(Map<String, String> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The currency named right after {@code at}, or none. */
    static Currency after(Source source, int at) {
        char c = source.at(at);
        if (c >= 0x2E80 || (source.isSpace(at) && source.at(at + 1) >= 0x2E80)) {
            return han(source, source.afterSpace(at));
        }
        int next = source.isSpace(at) || c == '-' ? at + 1 : at;
        if (source.isLetter(next) && next > at) {
            return english(source, next);
        }
        String symbol = String.valueOf(source.at(next));
        boolean nextNumber = source.digit(source.afterSpace(next + 1)) >= 0;
        return SYMBOLS.containsKey(symbol) && !nextNumber ? new Currency(SYMBOLS.get(symbol), next + 1) : Currency.NONE;
    }

    private static Currency han(Source source, int at) {
        if (HAN_FIRST.indexOf(source.at(at)) < 0) {
            return Currency.NONE;
        }
        for (String name : HAN_BY_LENGTH) {
            if (source.has(at, name)) {
                boolean other = name.equals("元") && source.hasOneOf(at + 1, NOT_AFTER_YUAN);
                return other ? Currency.NONE : new Currency(HAN.get(name), at + name.length());
            }
        }
        return Currency.NONE;
    }

    private static Currency english(Source source, int at) {
        int end = source.lettersEnd(at);
        String code = code(source, at, end);
        if (!code.isEmpty() && source.digit(source.afterSpace(end)) < 0) {
            return new Currency(code, end);
        }
        for (String name : ENGLISH_BY_LENGTH) {
            boolean matches = source.text().regionMatches(true, at, name, 0, name.length());
            if (matches && !source.isLetter(at + name.length())) {
                return new Currency(ENGLISH.get(name), at + name.length());
            }
        }
        return Currency.NONE;
    }

    /** The currency named right before {@code at}, or none. */
    static Currency before(Source source, int at, int floor) {
        int end = source.beforeSpace(at);
        if (Character.getType(source.at(end - 1)) == Character.CURRENCY_SYMBOL) {
            return symbol(source, end, floor);
        }
        int start = source.lettersStart(end);
        String code = start >= floor ? code(source, start, end) : "";
        return code.isEmpty() ? Currency.NONE : new Currency(code, start);
    }

    private static String code(Source source, int start, int end) {
        return end - start == 3 ? CODES.getOrDefault(source.word(start, end), "") : "";
    }

    private static Currency symbol(Source source, int end, int floor) {
        for (String symbol : SYMBOLS_BY_LENGTH) {
            int start = end - symbol.length();
            if (start >= floor && source.has(start, symbol) && !source.isLetter(start - 1)) {
                return new Currency(SYMBOLS.get(symbol), start);
            }
        }
        return Currency.NONE;
    }
}
