package org.couplet.number;

import static org.couplet.number.Quantity.Kind.FRACTION;
import static org.couplet.number.Quantity.Kind.ORDINAL;
import static org.couplet.number.Quantity.Kind.PERCENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Span;

/** Han frames that say by themselves what a number is: 第三, 首次, 百分之五, 三分之一, 七成, 一半, 十八大, 十四五. */
record HanFrames(Source source, DigitNumerals digits, HanNumerals numerals) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** "At once", "in the front line", "the next day": no rank is meant. */
    private static final List<String> NO_ORDINALS = List.of("第一线", "第一線", "第一时间", "第一時間", "第二天", "第二年", "第二日");

    /** What makes "first" of 首; not 首都 or 首先. */
    private static final String FIRST_OF = "次个個届屆位批条條台臺家例架列艘枚座部款支名项項份轮輪场場颗顆辆輛";

    /** What makes another word of 八成: 成为, 成功, 成员. */
    private static final String NOT_TENTHS = "为為立功员員果本都了熟长長就名群天年交品分套不";

    /** After 第, digits or a Han numeral of any shape that makes sense. */
    Reading ordinal(int at) {
        Optional<Numeral> numeral = numeral(source.afterSpace(at + 1));
        boolean word = NO_ORDINALS.stream().anyMatch(no -> source.has(at, no));
        if (numeral.isEmpty() || word) {
            return Reading.skip(numeral.map(Numeral::end).orElse(at + 1));
        }
        Numeral read = numeral.get();
        return Reading.of(Quantity.of(new Span(at, read.end()), ORDINAL, read.value(), read.approximate()));
    }

    private Optional<Numeral> numeral(int at) {
        if (source.digit(at) >= 0) {
            return digits.at(at);
        }
        return numerals.number(at).map(HanNumeral::numeral);
    }

    Reading first(int at) {
        return source.hasOneOf(at + 1, FIRST_OF)
                ? Reading.of(Quantity.of(new Span(at, at + 1), ORDINAL, BigDecimal.ONE, false))
                : Reading.skip(at + 1);
    }

    /** 一半, and 半 in 半年 and 半数, not in 上半年. */
    Optional<Quantity> half(int at) {
        if (source.has(at, "一半")) {
            return Optional.of(half(at, at + 2));
        }
        boolean counts = source.at(at) == '半'
                && (source.hasOneOf(at + 1, "年个個数數分") || source.has(at, "半小时") || source.has(at, "半小時"))
                && !source.hasOneOf(at - 1, "上下前后後大多一过過");
        return counts ? Optional.of(half(at, at + 1)) : Optional.empty();
    }

    private static Quantity half(int start, int end) {
        return Quantity.ratio(new Span(start, end), FRACTION, BigDecimal.ONE, BigDecimal.valueOf(2), false);
    }

    /**
     * After 百分之, 万分之, or a numeral and 分之.
     *
     * @param start where the frame starts
     * @param parts where the numerator may start
     */
    Reading fraction(int start, int parts, BigDecimal whole) {
        boolean percent = whole.compareTo(HUNDRED) == 0 || whole.compareTo(THOUSAND) == 0;
        if (percent && source.at(parts) == '百') {
            return Reading.of(Quantity.ratio(new Span(start, parts + 1), PERCENT, HUNDRED, HUNDRED, false));
        }
        Quantity.Kind kind = percent ? PERCENT : FRACTION;
        return numeral(source.afterSpace(parts))
                .map(above ->
                        Quantity.ratio(new Span(start, above.end()), kind, above.value(), whole, above.approximate()))
                .map(Reading::of)
                .orElse(Reading.skip(parts));
    }

    /** 七成 is 70%. */
    Optional<Quantity> tenths(HanNumeral read) {
        int end = read.end();
        boolean tenths = read.isDigit()
                && read.numeral().isBelow(10)
                && source.at(end) == '成'
                && !source.hasOneOf(end + 1, NOT_TENTHS);
        Span span = new Span(read.numeral().start(), end + 1);
        return tenths
                ? Optional.of(Quantity.ratio(span, PERCENT, read.numeral().value(), BigDecimal.TEN, false))
                : Optional.empty();
    }

    /** 十八大 is the 18th congress, 六中全会 the sixth plenary session, 二十届 the 20th committee. */
    Optional<Quantity> congress(HanNumeral read) {
        int end = read.end();
        boolean congress = !read.numeral().isBelow(11)
                && read.numeral().isBelow(30)
                && source.at(end) == '大'
                && !source.hasOneOf(end + 1, "类類项項");
        boolean session = source.has(end, "中全会") || source.has(end, "中全會");
        boolean term = source.hasOneOf(end, "届屆") && !read.numeral().is(1);
        Span span = new Span(read.numeral().start(), end);
        return congress || session || term
                ? Optional.of(Quantity.of(span, ORDINAL, read.numeral().value(), false))
                : Optional.empty();
    }

    /** 十四五 is the fourteenth five-year plan, save in 十四五岁. */
    Optional<Quantity> plan(int at) {
        int unit = HanSigns.digit(source.at(at + 1));
        boolean plan = source.at(at) == '十'
                && unit > 0
                && source.at(at + 2) == '五'
                && !HanSigns.isNumeral(source.at(at + 3))
                && HanUnits.end(source, at + 3) < 0;
        return plan
                ? Optional.of(Quantity.of(new Span(at, at + 3), ORDINAL, BigDecimal.valueOf(10L + unit), false))
                : Optional.empty();
    }
}
