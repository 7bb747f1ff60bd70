package org.couplet.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Quantities that start with a Han character: 三十五, 第三, 百分之五, 近百. */
record HanQuantities(Source source, HanNumerals numerals, HanFrames han, Frames frames) {
    /** Whether something may start there. */
    boolean isStart(int at) {
        char c = source.at(at);
        return c == '第' || c == '半' || c == '首' || HanSigns.isNumeral(c);
    }

    /** The quantity that starts there, or what to skip because it only looks like one. */
    Reading at(int at, int floor) {
        int word = HanWords.end(source, at);
        if (word > 0) {
            return Reading.skip(word);
        }
        return switch (source.at(at)) {
            case '第' -> han.ordinal(at);
            case '首' -> han.first(at);
            default ->
                han.half(at)
                        .map(Reading::of)
                        .orElseGet(() -> numerals.isStart(at) ? counted(at, floor) : scale(at, floor));
        };
    }

    private Reading counted(int at, int floor) {
        HanNumeral read = numerals.at(at);
        int end = read.end();
        if (read.isBroken()) {
            return han.plan(at).map(Reading::of).orElse(Reading.skip(end));
        }
        if (source.hasOneOf(at - 1, "数數几幾") && HanSigns.small(source.at(at)) > 0) {
            return Reading.skip(end);
        }
        if (source.has(end, "分之") && read.numeral().value().signum() > 0) {
            return han.fraction(at, end + 2, read.numeral().value());
        }
        return han.tenths(read)
                .or(() -> han.congress(read))
                .or(() -> isNumber(read) ? Optional.of(frames.close(half(read.numeral()), floor)) : Optional.empty())
                .map(Reading::of)
                .orElse(Reading.skip(end));
    }

    /** 三年半, 两个半 are half a year, half a thing more. */
    private Numeral half(Numeral numeral) {
        int unit = HanUnits.end(source, numeral.end());
        boolean half = unit > 0
                && source.at(unit) == '半'
                && source.hasOneOf(unit - 1, "年个個倍天")
                && !source.hasOneOf(unit + 1, "天夜径徑价價");
        return half ? numeral.plus(new BigDecimal("0.5"), unit + 1) : numeral;
    }

    /** From eleven on any numeral, save the holiday 十一; below that only before what it counts. */
    private boolean isNumber(HanNumeral read) {
        int end = read.end();
        if (!read.isDigit()) {
            boolean holiday = source.has(read.numeral().start(), "十一")
                    && end == read.numeral().start() + 2;
            return !holiday || HanUnits.end(source, end) > 0;
        }
        boolean money = !source.hasOneOf(end, "元圆")
                && !Currencies.after(source, end).code().isEmpty();
        boolean yuan = source.at(end) == '元' && !read.numeral().isBelow(5);
        boolean great = source.at(end) == '大' && !read.numeral().isBelow(2) && !source.hasOneOf(end + 1, "皆于於");
        return HanUnits.follow(source, end, source.at(end - 1)) || money || yuan || great || isRange(end);
    }

    /** Whether another numeral and then a unit follow: 四到七天. */
    private boolean isRange(int end) {
        return source.hasOneOf(end, "到至~～-—")
                && numerals.number(end + 1)
                        .filter(upper -> HanUnits.end(source, upper.end()) > 0)
                        .isPresent();
    }

    /** Scales without a digit: 百分之五, 近百, 千万元. */
    private Reading scale(int at, int floor) {
        int end = at;
        BigDecimal value = BigDecimal.ONE;
        while (end - at < 4 && HanSigns.scale(source.at(end)) >= 100 && !HanSigns.isMetric(source, end)) {
            value = value.multiply(BigDecimal.valueOf(HanSigns.scale(source.at(end))));
            end++;
        }
        if (source.has(at, "百分百")) {
            return han.fraction(at, end + 1, value);
        }
        if (end > at && source.has(end, "分之")) {
            return han.fraction(at, end + 2, value);
        }
        boolean about = end > at && source.hasOneOf(at - 1, "近上过過逾超") && at > floor;
        boolean counts = end - at >= 2 && !source.hasOneOf(at - 1, "数數几幾成") && HanUnits.followScales(source, end);
        Numeral numeral = new Numeral(about ? at - 1 : at, end, value, about);
        return about || counts ? Reading.of(frames.close(numeral, floor)) : Reading.skip(Math.max(end, at + 1));
    }
}
