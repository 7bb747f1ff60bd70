package org.couplet.number;

/**
 * Reads a Han numeral section by section, as it is spoken: 一亿 二千三百万 零五十. A section is below 10,000; 万 and 亿
 * close it. Mutable, for one numeral.
 */
final class HanSections {
    private static final int NONE = -1;

    private final Source source;
    private int at;
    private long total;
    private long section;
    private int digit = NONE;
    private long lowestSmall = 10_000;
    private long lowestBig = Long.MAX_VALUE;
    private long lastScale;
    private boolean zero;

    HanSections(Source source, int start) {
        this.source = source;
        this.at = start;
    }

    /** @return the end of the numeral, or a negative number if the run of numeral characters makes no sense */
    int read() {
        while (step()) {
            at++;
        }
        boolean stuck = HanSigns.isNumeral(source.at(at)) && !HanSigns.isMetric(source, at) && !isTael();
        if (stuck) {
            return NONE;
        }
        return zero ? at - 1 : at; // 一百零售: the 零 is not ours
    }

    /** With the short form of the last digit: 三千五 is 3500. */
    long value() {
        long last = Math.max(digit, 0);
        boolean isShort = digit > 0 && lastScale >= 100;
        return total + section + (isShort ? last * (lastScale / 10) : last);
    }

    /** Whether nothing but zeros was read. */
    boolean isEmpty() {
        return value() == 0 && !source.hasOneOf(at, "点點");
    }

    boolean endsInScale() {
        return digit == NONE && !zero;
    }

    private boolean step() {
        char c = source.at(at);
        if (HanSigns.digit(c) >= 0) {
            return takeDigit(c);
        }
        if (HanSigns.tens(c) > 0) {
            return takeTens(HanSigns.tens(c));
        }
        if (HanSigns.small(c) > 0) {
            return takeSmall(HanSigns.small(c));
        }
        return HanSigns.big(c) > 0 && takeBig(HanSigns.big(c));
    }

    private boolean takeDigit(char c) {
        int value = HanSigns.digit(c);
        if (digit != NONE || (zero && value == 0) || isTael()) {
            return false;
        }
        if (value == 0 && total + section > 0) {
            zero = true;
            lastScale = 0;
        } else {
            digit = value;
            zero = false;
        }
        return true;
    }

    private boolean takeTens(int tens) {
        if (digit != NONE || lowestSmall <= 10) {
            return false;
        }
        section += tens;
        closeSmall(10);
        return true;
    }

    private boolean takeSmall(long scale) {
        boolean bareTen = scale == 10 && digit == NONE;
        if (scale >= lowestSmall || (digit <= 0 && !bareTen) || HanSigns.isMetric(source, at)) {
            return false;
        }
        section += (bareTen ? 1 : digit) * scale;
        closeSmall(scale);
        return true;
    }

    private void closeSmall(long scale) {
        digit = NONE;
        zero = false;
        lowestSmall = scale;
        lastScale = scale;
    }

    private boolean takeBig(long scale) {
        long own = section + Math.max(digit, 0);
        boolean multiplies = scale > lowestBig; // 一万二千亿: the 亿 counts all before it
        if (scale == lowestBig || zero || own + (multiplies ? total : 0) == 0 || total > Long.MAX_VALUE / 100 / scale) {
            return false;
        }
        total = multiplies ? (total + own) * scale : total + own * scale;
        section = 0;
        digit = NONE;
        lowestSmall = 10_000;
        lowestBig = scale;
        lastScale = scale;
        return true;
    }

    /** 两 after a number is a weight, 五十两, unless a scale follows it. */
    private boolean isTael() {
        return HanSigns.isPair(source.at(at)) && total + section > 0 && HanSigns.scale(source.at(at + 1)) < 100;
    }
}
