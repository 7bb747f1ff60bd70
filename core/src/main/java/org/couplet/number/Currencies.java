package org.couplet.number;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Symbols, codes and names of currencies, as they stand before or after a number in Chinese and English. */
final class Currencies {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            entry("$", "USD"),
            entry("＄", "USD"),
            entry("US$", "USD"),
            entry("A$", "AUD"),
            entry("AU$", "AUD"),
            entry("C$", "CAD"),
            entry("CA$", "CAD"),
            entry("HK$", "HKD"),
            entry("NT$", "TWD"),
            entry("NZ$", "NZD"),
            entry("S$", "SGD"),
            entry("R$", "BRL"),
            entry("€", "EUR"),
            entry("£", "GBP"),
            entry("￡", "GBP"),
            entry("¥", "CNY"),
            entry("￥", "CNY"),
            entry("₩", "KRW"),
            entry("₹", "INR"),
            entry("₽", "RUB"),
            entry("₺", "TRY"),
            entry("₫", "VND"),
            entry("฿", "THB"),
            entry("₴", "UAH"));

    private static final Map<String, String> HAN = Map.ofEntries(
            entry("元", "CNY"),
            entry("圆", "CNY"),
            entry("块钱", "CNY"),
            entry("塊錢", "CNY"),
            entry("人民币", "CNY"),
            entry("人民幣", "CNY"),
            entry("元人民币", "CNY"),
            entry("元人民幣", "CNY"),
            entry("美元", "USD"),
            entry("美金", "USD"),
            entry("欧元", "EUR"),
            entry("歐元", "EUR"),
            entry("日元", "JPY"),
            entry("日圆", "JPY"),
            entry("日圓", "JPY"),
            entry("日円", "JPY"),
            entry("円", "JPY"),
            entry("港元", "HKD"),
            entry("港币", "HKD"),
            entry("港幣", "HKD"),
            entry("英镑", "GBP"),
            entry("英鎊", "GBP"),
            entry("韩元", "KRW"),
            entry("韓元", "KRW"),
            entry("卢布", "RUB"),
            entry("盧布", "RUB"),
            entry("卢比", "INR"),
            entry("盧比", "INR"),
            entry("台币", "TWD"),
            entry("新台币", "TWD"),
            entry("新台幣", "TWD"),
            entry("新臺幣", "TWD"),
            entry("澳元", "AUD"),
            entry("加元", "CAD"),
            entry("新元", "SGD"),
            entry("泰铢", "THB"),
            entry("泰銖", "THB"),
            entry("澳门元", "MOP"),
            entry("瑞士法郎", "CHF"));

    /** 三元素, 五元宵 and 百元旦 hold no 元 that counts. */
    private static final String NOT_AFTER_YUAN = "素旦宵老首帅件";

    private static final Map<String, String> CODES = Map.ofEntries(
            entry("usd", "USD"),
            entry("eur", "EUR"),
            entry("gbp", "GBP"),
            entry("cny", "CNY"),
            entry("rmb", "CNY"),
            entry("jpy", "JPY"),
            entry("hkd", "HKD"),
            entry("krw", "KRW"),
            entry("twd", "TWD"),
            entry("aud", "AUD"),
            entry("cad", "CAD"),
            entry("sgd", "SGD"),
            entry("chf", "CHF"),
            entry("inr", "INR"),
            entry("rub", "RUB"),
            entry("huf", "HUF"),
            entry("pln", "PLN"),
            entry("czk", "CZK"),
            entry("sek", "SEK"),
            entry("nok", "NOK"),
            entry("dkk", "DKK"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            entry("dollar", "USD"),
            entry("dollars", "USD"),
            entry("u.s. dollar", "USD"),
            entry("u.s. dollars", "USD"),
            entry("us dollar", "USD"),
            entry("us dollars", "USD"),
            entry("american dollars", "USD"),
            entry("hong kong dollars", "HKD"),
            entry("australian dollars", "AUD"),
            entry("canadian dollars", "CAD"),
            entry("singapore dollars", "SGD"),
            entry("new taiwan dollars", "TWD"),
            entry("yuan", "CNY"),
            entry("chinese yuan", "CNY"),
            entry("yuan renminbi", "CNY"),
            entry("renminbi", "CNY"),
            entry("euro", "EUR"),
            entry("euros", "EUR"),
            entry("yen", "JPY"),
            entry("japanese yen", "JPY"),
            entry("pounds sterling", "GBP"),
            entry("british pounds", "GBP"),
            entry("south korean won", "KRW"),
            entry("korean won", "KRW"),
            entry("rubles", "RUB"),
            entry("roubles", "RUB"),
            entry("rupees", "INR"),
            entry("baht", "THB"),
            entry("swiss francs", "CHF"),
            entry("francs", "CHF"));

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
        String code = end - at == 3 ? CODES.getOrDefault(source.word(at, end), "") : "";
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
        String code = end - start == 3 && start >= floor ? CODES.getOrDefault(source.word(start, end), "") : "";
        return code.isEmpty() ? Currency.NONE : new Currency(code, start);
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
