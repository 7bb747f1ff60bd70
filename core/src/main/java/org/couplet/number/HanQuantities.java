package org.couplet.number;

import static org.couplet.number.Quantity.Kind.FRACTION;
import static org.couplet.number.Quantity.Kind.ORDINAL;
import static org.couplet.number.Quantity.Kind.PERCENT;

import java.math.BigDecimal;
import java.util.Optional;
import org.couplet.text.Span;

/** Quantities that start with a Han character: 三十五, 第三, 百分之五, 三分之一, 近百, 数 of no exact number left alone. */
record HanQuantities(Source source, DigitNumerals digits, HanNumerals numerals, Frames frames) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What makes "first" of 首; not 首都 or 首先. */
    private static final String FIRST_OF = "次个個届屆位批条條台臺家例架列艘枚座部款支名项項份轮輪场場颗顆辆輛";

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
        if (source.at(at) == '第') {
            return ordinal(at);
        }
        if (source.at(at) == '首') {
            return source.hasOneOf(at + 1, FIRST_OF)
                    ? Reading.of(Quantity.of(new Span(at, at + 1), ORDINAL, BigDecimal.ONE, false))
                    : Reading.skip(at + 1);
        }
        int half = halfEnd(at);
        if (half > 0) {
            return Reading.of(
                    new Quantity(new Span(at, half), FRACTION, BigDecimal.ONE, BigDecimal.valueOf(2), "", false));
        }
        return numerals.isStart(at) ? counted(at, floor) : scale(at, floor);
    }

    private Reading ordinal(int at) {
        int start = source.afterSpace(at + 1);
        Optional<Numeral> numeral = numeral(start);
        boolean word =
                source.has(at, "第一线") || source.has(at, "第一線") || source.has(at, "第一时间") || source.has(at, "第一時間");
        return numeral.isEmpty() || word
                ? Reading.skip(numeral.map(Numeral::end).orElse(at + 1))
                : Reading.of(Quantity.of(
                        new Span(at, numeral.get().end()),
                        ORDINAL,
                        numeral.get().value(),
                        numeral.get().approximate()));
    }

    /** Digits or a Han numeral of any shape that makes sense. */
    private Optional<Numeral> numeral(int at) {
        if (source.digit(at) >= 0) {
            return digits.at(at);
        }
        return Optional.of(at)
                .filter(numerals::isStart)
                .map(numerals::at)
                .filter(read -> !read.isBroken())
                .map(HanNumeral::numeral);
    }

    /** After 百分之, 万分之, or a numeral and 分之. */
    private Reading fraction(int start, int parts, BigDecimal whole) {
        Optional<Numeral> numerator = numeral(source.afterSpace(parts));
        boolean percent = whole.compareTo(HUNDRED) == 0 || whole.compareTo(BigDecimal.valueOf(1000)) == 0;
        if (source.at(parts) == '百' && percent) {
            return Reading.of(new Quantity(new Span(start, parts + 1), PERCENT, HUNDRED, HUNDRED, "", false));
        }
        if (numerator.isEmpty()) {
            return Reading.skip(parts);
        }
        Numeral above = numerator.get();
        Span span = new Span(start, above.end());
        return Reading.of(
                new Quantity(span, percent ? PERCENT : FRACTION, above.value(), whole, "", above.approximate()));
    }

    private Reading counted(int at, int floor) {
        HanNumeral read = numerals.at(at);
        if (read.isBroken()) {
            return plan(at).orElse(Reading.skip(read.end()));
        }
        if (source.hasOneOf(at - 1, "数數几幾") && HanSigns.small(source.at(at)) > 0) {
            return Reading.skip(read.end());
        }
        int end = read.end();
        if (source.has(end, "分之") && read.numeral().value().signum() > 0) {
            return fraction(at, end + 2, read.numeral().value());
        }
        if (isTenths(read)) {
            Span span = new Span(at, end + 1);
            return Reading.of(new Quantity(span, PERCENT, read.numeral().value(), BigDecimal.TEN, "", false));
        }
        Optional<Quantity> ordinal = congress(read);
        if (ordinal.isPresent()) {
            return Reading.of(ordinal.get());
        }
        return isNumber(read) ? Reading.of(frames.close(half(read.numeral()), floor)) : Reading.skip(end);
    }

    /** 十四五 is the fourteenth five-year plan. */
    private Optional<Reading> plan(int at) {
        int unit = HanSigns.digit(source.at(at + 1));
        boolean plan = source.at(at) == '十'
                && unit > 0
                && source.at(at + 2) == '五'
                && !HanSigns.isNumeral(source.at(at + 3))
                && HanUnits.end(source, at + 3) < 0;
        return plan
                ? Optional.of(
                        Reading.of(Quantity.of(new Span(at, at + 3), ORDINAL, BigDecimal.valueOf(10L + unit), false)))
                : Optional.empty();
    }

    /** 十八大 is the 18th congress, 六中全会 the sixth plenary session. */
    private Optional<Quantity> congress(HanNumeral read) {
        int end = read.end();
        boolean congress = !read.numeral().isBelow(11)
                && read.numeral().isBelow(30)
                && source.at(end) == '大'
                && !source.hasOneOf(end + 1, "类類项項");
        boolean session = source.has(end, "中全会")
                || source.has(end, "中全會")
                || (source.hasOneOf(end, "届屆") && !read.numeral().is(1));
        Span span = new Span(read.numeral().start(), end);
        return congress || session
                ? Optional.of(Quantity.of(span, ORDINAL, read.numeral().value(), false))
                : Optional.empty();
    }

    /** 七成 is 70%; 八成 before 为, 功, 员 … belongs to another word. */
    private boolean isTenths(HanNumeral read) {
        return read.isDigit()
                && read.numeral().isBelow(10)
                && source.at(read.end()) == '成'
                && !source.hasOneOf(read.end() + 1, "为為立功员員果本都了熟长長就名群天年交品分套不")
                && !source.hasOneOf(read.numeral().start() - 1, "第");
    }

    /** 一半, and 半 in 半年 and 半数, not in 上半年; or -1. */
    private int halfEnd(int at) {
        if (source.has(at, "一半")) {
            return at + 2;
        }
        boolean counts = source.at(at) == '半'
                && (source.hasOneOf(at + 1, "年个個数數")
                        || source.has(at, "半小时")
                        || source.has(at, "半小時")
                        || source.has(at, "半分"));
        return counts && !source.hasOneOf(at - 1, "上下前后後大多一过過") ? at + 1 : -1;
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
        if (!source.hasOneOf(end, "到至~～-—") || !numerals.isStart(end + 1)) {
            return false;
        }
        HanNumeral upper = numerals.at(end + 1);
        return !upper.isBroken() && HanUnits.end(source, upper.end()) > 0;
    }

    /** Scales without a digit: 百分之五, 近百, 千万元. */
    private Reading scale(int at, int floor) {
        int end = at;
        BigDecimal value = BigDecimal.ONE;
        while (end - at < 4 && HanSigns.scale(source.at(end)) >= 100 && !HanSigns.isMetric(source, end)) {
            value = value.multiply(BigDecimal.valueOf(HanSigns.scale(source.at(end))));
            end++;
        }
        if (end == at) {
            return Reading.skip(at + 1);
        }
        if (source.has(end, "分之") || (source.has(at, "百分百") && end == at + 1)) {
            return fraction(at, source.has(end, "分之") ? end + 2 : end + 1, value);
        }
        boolean about = source.hasOneOf(at - 1, "近上过過逾超") && at > floor;
        boolean counts = end - at >= 2 && !source.hasOneOf(at - 1, "数數几幾成") && HanUnits.followScales(source, end);
        return about || counts
                ? Reading.of(frames.close(new Numeral(about ? at - 1 : at, end, value, about), floor))
                : Reading.skip(end);
    }
}
