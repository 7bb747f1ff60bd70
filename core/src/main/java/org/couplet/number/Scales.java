package org.couplet.number;

import java.math.BigDecimal;
import java.util.Optional;

/** A scale word after digits: 万, 百万, million, bn. */
record Scales(Source source, Notation notation, DigitNumerals numerals) {
    private static final String MORE = "余餘多";

    /**
     * Digits with all their scales: 840余万, 1亿2000万, 8.4 million; the digits themselves if no scale follows.
     *
     * @param money whether a currency stands before the digits, so that m is million
     */
    Numeral extend(Numeral digits, boolean money) {
        Numeral first = scaled(digits, money);
        if (first.end() == digits.end() || first.approximate()) {
            return first;
        }
        BigDecimal scale = BigDecimal.valueOf(hanScale(first.end() - 1));
        return scale.signum() == 0 ? first : sections(first, scale);
    }

    /** Adds 2000万 to 1亿, and 8000 to 10万; a lone digit after a scale is not ours. */
    private Numeral sections(Numeral sum, BigDecimal lastScale) {
        Optional<Numeral> digits = source.digit(sum.end()) < 0 ? Optional.empty() : numerals.at(sum.end());
        if (digits.isEmpty()) {
            return sum;
        }
        Numeral next = scaled(digits.get(), false);
        boolean plain = next.end() == digits.get().end();
        boolean counts = !plain || (next.end() - next.start() >= 2 && !source.isLetter(next.end()));
        if (!counts || next.value().compareTo(lastScale) >= 0) {
            return sum;
        }
        Numeral more = new Numeral(sum.start(), next.end(), sum.value().add(next.value()), next.approximate());
        long scale = hanScale(next.end() - 1);
        return scale == 0 ? more : sections(more, BigDecimal.valueOf(scale));
    }

    private Numeral scaled(Numeral digits, boolean money) {
        int end = digits.end();
        int moreAt = source.afterSpace(end);
        boolean more = source.hasOneOf(moreAt, MORE) && !digits.isBelow(10);
        int scaleStart = more ? moreAt + 1 : end;
        int at = source.afterSpace(scaleStart);
        if (hanScale(at) > 0 || hangul(source.at(at)) > 0) {
            return han(digits, at, more);
        }
        if (more) {
            return digits.about(scaleStart);
        }
        return latin(digits, money);
    }

    private Numeral han(Numeral digits, int at, boolean more) {
        long factor = 1;
        long last = 0;
        int end = at;
        for (long scale = scaleAt(end); scale > last && factor < 1L << 50; scale = scaleAt(end)) {
            factor *= scale;
            last = scale;
            end++;
        }
        Numeral read = digits.times(BigDecimal.valueOf(factor), end);
        boolean moreAfter = !more && source.hasOneOf(end, MORE);
        return more ? read.about(end) : moreAfter ? read.about(end + 1) : read;
    }

    private long scaleAt(int at) {
        return Math.max(hanScale(at), hangul(source.at(at)));
    }

    /** What the Han scale there is worth, or 0: not that of 5千米, 3百分 or 2兆瓦. */
    private long hanScale(int at) {
        char c = source.at(at);
        if (c == '兆') {
            return source.hasOneOf(at + 1, "元圆圓美円日韩韓") ? 1_000_000_000_000L : 0;
        }
        boolean part = HanSigns.isMetric(source, at) || (c == '百' && source.hasOneOf(at + 1, "分度货貨姓科"));
        return part || HanSigns.scale(c) < 100 ? 0 : HanSigns.scale(c);
    }

    private static long hangul(char c) {
        return switch (c) {
            case '천' -> 1000;
            case '만' -> 10_000;
            case '억' -> 100_000_000;
            case '조' -> 1_000_000_000_000L;
            default -> 0;
        };
    }

    private Numeral latin(Numeral digits, boolean money) {
        int end = digits.end();
        int start = source.isSpace(end) || source.at(end) == '-' ? end + 1 : end;
        int wordEnd = source.lettersEnd(start);
        if (wordEnd == start || source.digit(wordEnd) >= 0) {
            return digits;
        }
        BigDecimal factor = notation.scale(source.word(start, wordEnd), start == end, money);
        return factor.signum() == 0 ? digits : digits.times(factor, wordEnd);
    }
}
