package org.couplet.number;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.couplet.text.Language;

/** The notation of a language from ICU's locale data: signs, months, scale words, percent, spelled numbers. */
final class IcuNotation {
    private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d+)\\P{L}*(\\p{L}{2,})\\P{L}*");
    private static final Pattern WORDS_ONLY = Pattern.compile("[\\p{L} ]+");

    private IcuNotation() {}

    static Notation of(Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(locale);
        char decimal = signs.getDecimalSeparator() == ',' ? ',' : '.';
        String groups = (decimal == ',' ? "." : ",") + "'’" + EnglishNotation.SPACES;
        return new Notation(
                true, false, decimal, groups, true, months(locale), scales(locale), percents(locale), spelled(locale));
    }

    private static Map<String, Integer> months(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        Map<String, Integer> months = new HashMap<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                IntStream.range(0, names.length).forEach(i -> months.put(bare(names[i]), i + 1));
            }
        }
        return Map.copyOf(months);
    }

    /** In lower case, without points, soft hyphens and the like; hyphens as spaces. */
    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('\u00A0', ' ');
        return lower.replaceAll("[\\p{Cf}.]", "").strip();
    }

    /** What stands after 1, 2, 5 and 21 thousand, million … in long and in short form. */
    private static Map<String, Long> scales(ULocale locale) {
        Map<String, Long> scales = new HashMap<>();
        for (CompactStyle style : CompactStyle.values()) {
            CompactDecimalFormat format = CompactDecimalFormat.getInstance(locale, style);
            for (long scale = 1000; scale <= 1_000_000_000_000L; scale *= 1000) {
                for (long count : new long[] {1, 2, 5, 21}) {
                    put(scales, format.format(count * scale), count * scale);
                }
            }
        }
        return Map.copyOf(scales);
    }

    private static void put(Map<String, Long> scales, String formatted, long value) {
        Matcher matcher = NUMBER_AND_WORD.matcher(formatted);
        if (matcher.matches()) {
            BigDecimal count = new BigDecimal(matcher.group(1));
            scales.put(matcher.group(2).toLowerCase(Locale.ROOT), value / count.longValueExact());
        }
    }

    private static List<String> percents(ULocale locale) {
        return Stream.of(1, 2, 5)
                .map(count -> NumberFormatter.withLocale(locale)
                        .unit(MeasureUnit.PERCENT)
                        .unitWidth(UnitWidth.FULL_NAME)
                        .format(count)
                        .toString())
                .map(formatted ->
                        formatted.replaceAll("[\\d\u00A0\u202F]", " ").strip().toLowerCase(Locale.ROOT))
                .filter(word -> WORDS_ONLY.matcher(word).matches())
                .distinct()
                .toList();
    }

    /** 1 to 99, and the round numbers that are one word in many languages, in every case and gender that ICU knows. */
    private static Map<String, Long> spelled(ULocale locale) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        Map<String, Long> spelled = new TreeMap<>();
        for (String rules : format.getRuleSetNames()) {
            if (rules.startsWith("%spellout-cardinal") || rules.equals("%spellout-numbering")) {
                values().forEach(value -> spelled.putIfAbsent(bare(format.format(value, rules)), value));
            }
        }
        spelled.keySet().removeIf(words -> !WORDS_ONLY.matcher(words).matches());
        return Map.copyOf(spelled);
    }

    private static LongStream values() {
        return Stream.of(1L, 100L, 1000L, 1_000_000L)
                .flatMapToLong(
                        step -> LongStream.rangeClosed(1, step == 1 ? 99 : 10).map(count -> count * step));
    }
}
