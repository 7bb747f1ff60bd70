package org.couplet.number;

import static org.couplet.number.Moment.ABSENT;

import java.util.Optional;
import org.couplet.text.Span;

/** Dates written with 年, 月 and 日 (or 년, 월, 일), in digits or Han numerals: 2023年12月4日, 三月, 20世纪90年代. */
record HanDates(Source source, HanNumerals numerals) {
    /** A number below 10,000. {@code wide} is how many characters it has, {@code spoken} whether it has 十 or 百. */
    private record Part(int start, int end, int value, boolean han, boolean spoken) {
        int wide() {
            return end - start;
        }
    }

    /** The date whose first numeral stands there. */
    Optional<Moment> at(int at) {
        Optional<Part> first = part(at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Part part = first.get();
        int unit = source.afterSpace(part.end());
        return switch (source.at(unit)) {
            case '年', '년' -> source.hasOneOf(unit + 1, "代") ? decade(part, unit + 2) : year(part, unit + 1);
            case '世' -> century(part);
            case '后', '後' -> generation(part, unit);
            case '月', '월' -> month(part.start(), ABSENT, part, unit + 1);
            case '日', '일' -> day(part, unit);
            default -> Optional.empty();
        };
    }

    private Optional<Part> part(int at) {
        if (source.digit(at) >= 0) {
            int end = source.digitsEnd(at);
            boolean decimals = source.hasOneOf(at - 1, ".,") && source.digit(at - 2) >= 0;
            return end - at > 4 || decimals
                    ? Optional.empty()
                    : Optional.of(new Part(at, end, source.number(at, end), false, false));
        }
        return numerals.number(at)
                .filter(read ->
                        read.numeral().isBelow(10_000) && !read.numeral().approximate())
                .filter(read -> read.numeral().value().scale() <= 0)
                .map(read -> new Part(
                        at,
                        read.end(),
                        read.numeral().value().intValue(),
                        true,
                        read.shape() == HanNumeral.Shape.SCALED));
    }

    private Optional<Moment> year(Part part, int end) {
        int start = eraStart(part.start());
        boolean republic = source.hasBefore(part.start(), "民国") || source.hasBefore(part.start(), "民國");
        boolean four = part.wide() == 4 && part.value() >= 1000 && part.value() < 3000 && !part.spoken();
        if (!four && start == part.start() && !republic) {
            return Optional.empty();
        }
        boolean before = source.hasOneOf(part.start() - 1, "前") && start < part.start();
        int year = before ? -part.value() : republic && part.wide() < 4 ? part.value() + 1911 : part.value();
        int next = source.afterSpace(end);
        return part(next)
                .flatMap(month ->
                        monthUnit(month) < 0 ? Optional.empty() : month(start, year, month, monthUnit(month) + 1))
                .or(() -> Optional.of(Moment.date(new Span(start, end), year, ABSENT, ABSENT)));
    }

    /** Where 公元 or 公元前 starts, else the number itself. */
    private int eraStart(int at) {
        for (String era : new String[] {"公元前", "西元前", "公元", "西元"}) {
            if (source.hasBefore(at, era)) {
                return at - era.length();
            }
        }
        return at;
    }

    private int monthUnit(Part month) {
        int unit = source.afterSpace(month.end());
        return source.hasOneOf(unit, "月월") ? unit : -1;
    }

    private Optional<Moment> month(int start, int year, Part month, int end) {
        if (month.value() < 1 || month.value() > 12 || month.wide() > 2) {
            return Optional.empty();
        }
        int next = source.afterSpace(end);
        return part(next)
                .filter(day -> day.value() >= 1 && day.value() <= 31 && isDayUnit(source.afterSpace(day.end())))
                .map(day -> {
                    Span span = new Span(start, source.afterSpace(day.end()) + 1);
                    return Moment.date(span, year, month.value(), day.value());
                })
                .or(() -> Optional.of(Moment.date(new Span(start, end), year, month.value(), ABSENT)));
    }

    private boolean isDayUnit(int at) {
        return source.hasOneOf(at, "日号號일");
    }

    /** 18日 alone; 三日 may be three days, 15日元 is money. */
    private Optional<Moment> day(Part part, int unit) {
        boolean inMonth = part.value() >= 1 && part.value() <= 31 && part.wide() <= 3;
        boolean plain = !part.han() || part.value() > 10;
        return inMonth && plain && !source.hasOneOf(unit + 1, "元圆圓円本")
                ? Optional.of(Moment.date(new Span(part.start(), unit + 1), ABSENT, ABSENT, part.value()))
                : Optional.empty();
    }

    /** 1990年代, 90年代, 九十年代. Without a century the nineties are those of the last. */
    private Optional<Moment> decade(Part part, int end) {
        if (part.value() % 10 != 0 || (part.value() > 90 && part.wide() != 4)) {
            return Optional.empty();
        }
        return Optional.of(Moment.decade(new Span(part.start(), end), part.wide() == 4 ? part.value() : full(part)));
    }

    private int full(Part part) {
        boolean next = part.value() < 30 && !source.hasBefore(part.start(), "上世纪");
        return part.value() + (next || source.hasBefore(part.start(), "本世纪") ? 2000 : 1900);
    }

    /** 20世纪90年代; 20世纪 alone is a plain number. */
    private Optional<Moment> century(Part part) {
        int unit = source.afterSpace(part.end());
        if (!(source.has(unit, "世纪") || source.has(unit, "世紀"))) {
            return Optional.empty();
        }
        return part(source.afterSpace(unit + 2))
                .filter(decade -> decade.value() % 10 == 0 && decade.value() < 100 && part.value() > 0)
                .filter(decade -> source.has(source.afterSpace(decade.end()), "年代"))
                .map(decade -> Moment.decade(
                        new Span(part.start(), source.afterSpace(decade.end()) + 2),
                        (part.value() - 1) * 100 + decade.value()));
    }

    /** 90后 and 九零后 are who was born in the nineties. */
    private Optional<Moment> generation(Part part, int unit) {
        boolean tens = part.wide() == 2 && part.value() % 10 == 0 && part.value() < 100 && !part.spoken();
        return tens && unit == part.end() && !source.hasOneOf(unit + 1, "来來方勤卫")
                ? Optional.of(Moment.decade(new Span(part.start(), unit + 1), full(part)))
                : Optional.empty();
    }
}
