package org.couplet.align.terms;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.normal.Normal;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.couplet.tokens.Token;

/**
 * What ICU's locale data (CLDR) names in a language: countries and continents, languages, currencies, the cities of
 * time zones; with a few short forms and adjectives of our own. Built once per language; immutable.
 */
final class PlaceNames {
    /** @param span UTF-16 units of the raw sentence */
    record Found(String key, Span span) {}

    /** @param capitals how many capital letters the name starts with, 2 for US: without them it is none */
    private record Entry(String key, int capitals) {
        boolean fits(TermDraft draft, int start) {
            int raw = draft.original(new Span(start, start + 1)).start();
            return PlaceNames.capitals(draft.sentence().substring(raw)) >= capitals;
        }
    }

    /** UN M.49 codes of the world's parts, the two unions, and the euro zone. */
    private static final String WORLD_REGIONS =
            "002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053"
                    + " 142 143 145 150 151 154 155 419 EU UN EZ";

    /** ISO 4217, of the currencies that news speaks of. */
    private static final String CURRENCIES =
            "USD EUR CNY JPY GBP HKD TWD MOP KRW INR RUB CHF CAD AUD NZD SGD THB MYR IDR PHP VND BRL"
                    + " MXN ARS CLP COP PEN TRY ZAR EGP SAR AED QAR KWD ILS IRR IQD PKR BDT LKR NPR MMK KHR LAK"
                    + " KZT UZS UAH PLN CZK HUF RON BGN RSD SEK NOK DKK ISK NGN KES GHS ETB MAD";

    private static final Map<String, PlaceNames> TABLES = new ConcurrentHashMap<>();

    private final Map<String, Entry> entries = new HashMap<>(2048); // by normalised name
    private final BitSet beginnings = new BitSet(); // the hash of the first three units of each name, or of both
    private int longest;

    private PlaceNames(List<ULocale> locales) {
        for (ULocale locale : locales) {
            addRegions(locale);
            addLanguages(locale);
            addCurrencies(locale);
            MorePlaceNames.of(locale.getLanguage()).forEach(this::add);
            addCities(locale);
        }
    }

    /** One table for all regions of a language, whichever is asked for first. */
    static PlaceNames of(Language language) {
        boolean traditional =
                language.sameCode(Language.CHINESE) && language.script().equals("Hant");
        String key = traditional ? "zh_Hant" : language.code();
        return TABLES.computeIfAbsent(key, locale -> new PlaceNames(locales(locale)));
    }

    /** Traditional text names some countries otherwise, and others as simplified text does. */
    private static List<ULocale> locales(String key) {
        return key.equals("zh_Hant")
                ? List.of(ULocale.TRADITIONAL_CHINESE, ULocale.SIMPLIFIED_CHINESE)
                : List.of(new ULocale(key));
    }

    /** The longest name that starts at each word and ends with a word, in order; none overlaps what is claimed. */
    List<Found> find(TermDraft draft, List<Token> tokens) {
        String text = draft.text();
        List<Found> found = new ArrayList<>();
        int next;
        for (int i = 0; i < tokens.size(); i = next) {
            next = i + 1;
            int start = tokens.get(i).span().start();
            for (int last = begins(text, start) ? lastWithin(tokens, i) : i - 1; last >= i; last--) {
                Span name = new Span(start, tokens.get(last).span().end());
                Entry entry = entries.get(name.of(text));
                if (entry != null && draft.isFree(draft.original(name)) && entry.fits(draft, start)) {
                    found.add(new Found(entry.key(), draft.original(name)));
                    next = last + 1;
                    break;
                }
            }
        }
        return found;
    }

    private boolean begins(String text, int at) {
        return (at + 3 <= text.length() && beginnings.get(hash(text, at, at + 3)))
                || (at + 2 <= text.length() && beginnings.get(hash(text, at, at + 2)));
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash & 0xFFFF;
    }

    /** The last token that a name from token {@code first} on may reach. */
    private int lastWithin(List<Token> tokens, int first) {
        int limit = tokens.get(first).span().start() + longest;
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).span().end() <= limit) {
            last++;
        }
        return last;
    }

    private void addRegions(ULocale locale) {
        LocaleDisplayNames full = names(locale, DisplayContext.LENGTH_FULL);
        LocaleDisplayNames brief = names(locale, DisplayContext.LENGTH_SHORT);
        List<String> regions = new ArrayList<>(List.of(ULocale.getISOCountries()));
        regions.addAll(List.of(WORLD_REGIONS.split(" ", -1)));
        for (String region : regions) {
            add(full.regionDisplayName(region), "region:" + region);
            add(brief.regionDisplayName(region), "region:" + region);
        }
    }

    private void addLanguages(ULocale locale) {
        LocaleDisplayNames names = names(locale, DisplayContext.LENGTH_FULL);
        for (String code : ULocale.getISOLanguages()) {
            if (code.length() == 2) {
                add(names.languageDisplayName(code), MorePlaceNames.ofLanguage(code));
            }
        }
    }

    private void addCurrencies(ULocale locale) {
        for (String code : CURRENCIES.split(" ", -1)) {
            Currency currency = Currency.getInstance(code);
            add(currency.getName(locale, Currency.LONG_NAME, null), "currency:" + code);
            add(currency.getName(locale, Currency.PLURAL_LONG_NAME, "other", null), "currency:" + code);
        }
    }

    private void addCities(ULocale locale) {
        CityNames.of(locale).forEach((zone, city) -> add(city, "city:" + zone));
    }

    private static LocaleDisplayNames names(ULocale locale, DisplayContext length) {
        return LocaleDisplayNames.getInstance(locale, length, DisplayContext.NO_SUBSTITUTE);
    }

    /** The first key of a name counts, so that Singapore is a country; null names are ICU's for none. */
    private void add(String name, String key) {
        if (name == null || name.length() < 2 || name.indexOf('(') >= 0 || name.indexOf('（') >= 0) {
            return;
        }
        Entry entry = new Entry(key, capitals(name));
        put(Normal.of(name).text(), entry);
        if (name.contains(" & ")) {
            put(Normal.of(name.replace("&", "and")).text(), entry);
        }
    }

    private void put(String name, Entry entry) {
        entries.putIfAbsent(name, entry);
        beginnings.set(hash(name, 0, Math.min(3, name.length())));
        longest = Math.max(longest, name.length());
    }

    private static int capitals(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        return capitals;
    }
}
