package org.couplet.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Han numerals, by their characters alone: 一万二千三百, 二〇二三, 三点五万, 三十多万, 壹佰. */
record HanNumerals(Source source) {
    private static final String APPROXIMATE = "余餘多";

    /** The number that starts there, if one does that is not broken. */
    Optional<HanNumeral> number(int at) {
        return Optional.of(at).filter(this::isStart).map(this::at).filter(read -> !read.isBroken());
    }

    /** The numeral that starts there, whatever follows it; {@link #isStart} holds there. */
    HanNumeral at(int at) {
        int digits = digitsEnd(at);
        if (digits - at >= 2) {
            return positional(at, digits);
        }
        HanSections sections = new HanSections(source, at);
        int end = sections.read();
        if (end < 0 || sections.isEmpty()) {
            return broken(at);
        }
        Numeral numeral = new Numeral(at, end, BigDecimal.valueOf(sections.value()), false);
        boolean single = end == at + 1 && source.at(at) != '廿' && source.at(at) != '卅';
        HanNumeral read = new HanNumeral(numeral, single ? HanNumeral.Shape.DIGIT : HanNumeral.Shape.SCALED);
        return isDecimalPoint(end) ? decimal(read) : approximate(read, sections.endsInScale());
    }

    /** Whether a Han numeral may start there: with a digit or 十, never with 百 or 万. */
    boolean isStart(int at) {
        char c = source.at(at);
        return (HanSigns.digit(c) >= 0 || HanSigns.small(c) == 10 || HanSigns.tens(c) > 0)
                && (!HanSigns.isFormal(c) || HanSigns.isFormalPair(c, source.at(at + 1)));
    }

    private int digitsEnd(int at) {
        int end = at;
        while (HanSigns.digit(source.at(end)) >= 0) {
            end++;
        }
        return end;
    }

    /**
     * Digits without scale: a year or a number if long enough and not counted out (一二三四); 七八 is "seven or eight",
     * 二三十 "twenty or thirty", 三一五 a name.
     */
    private HanNumeral positional(int start, int end) {
        long zeros = IntStream.range(start, end)
                .filter(i -> HanSigns.digit(source.at(i)) == 0)
                .count();
        long steps = IntStream.range(start + 1, end)
                .filter(i -> HanSigns.digit(source.at(i)) - HanSigns.digit(source.at(i - 1)) == 1)
                .count();
        boolean countedOut = steps == end - start - 1;
        boolean enough = end - start >= (zeros > 0 ? (HanSigns.digit(source.at(end - 1)) == 0 ? 2 : 3) : 4);
        boolean pair = IntStream.range(start, end).anyMatch(i -> HanSigns.isPair(source.at(i)));
        if (!enough || countedOut || pair || end - start > 18 || HanSigns.scale(source.at(end)) > 0) {
            return broken(start);
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + HanSigns.digit(source.at(i));
        }
        return value == 0
                ? broken(start)
                : new HanNumeral(Numeral.exact(start, end, value), HanNumeral.Shape.POSITIONAL);
    }

    /** Skips the whole run of numeral characters, so that no part of it is read. */
    private HanNumeral broken(int start) {
        int end = start + 1;
        while (HanSigns.isNumeral(source.at(end)) && !HanSigns.isMetric(source, end)) {
            end++;
        }
        return new HanNumeral(Numeral.exact(start, end, 0), HanNumeral.Shape.BROKEN);
    }

    /** 点 before a digit; not before 三点二十 or 三点五分, which are clock times. */
    private boolean isDecimalPoint(int at) {
        if (!source.hasOneOf(at, "点點")) {
            return false;
        }
        int end = digitsEnd(at + 1);
        boolean pair = IntStream.range(at + 1, end).anyMatch(i -> HanSigns.isPair(source.at(i)));
        return end > at + 1 && end - at < 16 && !pair && !source.hasOneOf(end, "十分刻");
    }

    private HanNumeral decimal(HanNumeral whole) {
        Numeral numeral = whole.numeral();
        int end = digitsEnd(numeral.end() + 1);
        BigDecimal value = numeral.value();
        for (int i = numeral.end() + 1; i < end; i++) {
            value = value.add(BigDecimal.valueOf(HanSigns.digit(source.at(i)), i - numeral.end()));
        }
        Numeral read = new Numeral(numeral.start(), end, value, false);
        return new HanNumeral(scaled(read), HanNumeral.Shape.SCALED);
    }

    private HanNumeral approximate(HanNumeral read, boolean endsInScale) {
        int end = read.numeral().end();
        if (endsInScale && source.hasOneOf(end, "几幾")) {
            return broken(read.numeral().start());
        }
        boolean about =
                source.hasOneOf(end, APPROXIMATE) || (source.hasOneOf(end, "来來") && HanUnits.end(source, end + 1) > 0);
        return endsInScale && about
                ? new HanNumeral(scaled(read.numeral().about(end + 1)), HanNumeral.Shape.SCALED)
                : read;
    }

    /** With the 万 or 亿 that may follow decimals or 多. */
    private Numeral scaled(Numeral read) {
        long scale = HanSigns.big(source.at(read.end()));
        return scale == 0 ? read : scaled(read.times(BigDecimal.valueOf(scale), read.end() + 1));
    }
}
