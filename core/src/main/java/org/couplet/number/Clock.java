package org.couplet.number;

import static org.couplet.number.Moment.ABSENT;

import java.util.List;
import java.util.Optional;
import org.couplet.text.Span;

/** Clock times that start with a numeral: 07:30, 9 a.m., 上午9时, 下午三点半. */
record Clock(Source source, HanNumerals numerals) {
    private static final List<String> MORNING = List.of("凌晨", "清晨", "早晨", "早上", "上午", "今早", "明早", "早", "晨", "오전", "午前");
    private static final List<String> NOON = List.of("中午");
    private static final List<String> AFTERNOON = List.of("下午", "午后", "午後", "오후");
    private static final List<String> NIGHT =
            List.of("傍晚", "晚上", "晚间", "晚間", "夜间", "夜間", "深夜", "夜里", "今晚", "当晚", "當晚", "昨晚", "晚");

    /** A part of the day before the time: where it starts, and which of the lists it is of. */
    private record DayPart(int start, List<String> words) {}

    /** The time whose first digit stands at {@code at}; words before it start at {@code floor} or later. */
    Optional<Moment> at(int at, int floor) {
        int end = source.digitsEnd(at);
        if (end - at > 2 || (source.hasOneOf(at - 1, ":：.,") && source.digit(at - 2) >= 0)) {
            return Optional.empty();
        }
        if (end == at) {
            return spoken(at, floor);
        }
        int hour = source.number(at, end);
        if (hour > 24) {
            return Optional.empty();
        }
        Optional<Moment> colon = colon(at, end, hour, floor);
        return colon.isPresent() ? colon : halfDay(at, end, hour, ABSENT).or(() -> han(at, end, hour, floor, true));
    }

    /** 7:30, 07:30:15 (whose seconds are read over), 7:30 p.m. */
    private Optional<Moment> colon(int at, int hourEnd, int hour, int floor) {
        int end = source.digitsEnd(hourEnd + 1);
        boolean british = source.at(hourEnd) == '.' && isHalfDay(end);
        if ((!source.hasOneOf(hourEnd, ":：") && !british) || end != hourEnd + 3) {
            return Optional.empty();
        }
        int minute = source.number(hourEnd + 1, end);
        int last = source.hasOneOf(end, ":：") && source.digitsEnd(end + 1) == end + 3 ? end + 3 : end;
        if (minute > 59 || (source.isLetter(last) && !isHalfDay(last))) {
            return Optional.empty();
        }
        DayPart part = partBefore(at, floor);
        Moment plain = Moment.time(new Span(part.start(), last), inDay(hour, part), minute);
        return halfDay(at, last, hour, minute).or(() -> Optional.of(plain));
    }

    private boolean isHalfDay(int at) {
        return halfDayEnd(at) > 0;
    }

    /** After a.m. or p.m., or -1. */
    private int halfDayEnd(int at) {
        int start = source.afterSpace(at);
        boolean points = source.at(start + 1) == '.';
        int m = points ? start + 2 : start + 1;
        if (!source.hasOneOf(start, "aApP") || !source.hasOneOf(m, "mM") || source.isLetter(m + 1)) {
            return -1;
        }
        return points && source.at(m + 1) == '.' ? m + 2 : m + 1;
    }

    private Optional<Moment> halfDay(int at, int end, int hour, int minute) {
        int last = halfDayEnd(end);
        boolean oClock = source.has(end, " o'clock") || source.has(end, " o’clock");
        if (hour > 12 || hour < 1 || (last < 0 && !oClock)) {
            return Optional.empty();
        }
        if (last < 0) {
            return Optional.of(Moment.time(new Span(at, end + 8), hour, ABSENT));
        }
        boolean after = source.hasOneOf(source.afterSpace(end), "pP");
        return Optional.of(Moment.time(new Span(at, last), hour % 12 + (after ? 12 : 0), minute));
    }

    private Optional<Moment> spoken(int at, int floor) {
        return numerals.number(at)
                .filter(read ->
                        read.numeral().isBelow(25) && read.numeral().value().scale() <= 0)
                .flatMap(read -> han(at, read.end(), read.numeral().value().intValue(), floor, false));
    }

    /** Before 时 or 点. Without a part of the day it must say minutes, or be digits before 时. */
    private Optional<Moment> han(int at, int hourEnd, int hour, int floor, boolean digits) {
        int unit = source.afterSpace(hourEnd);
        if (!source.hasOneOf(unit, "时時点點시")) {
            return Optional.empty();
        }
        DayPart part = partBefore(at, floor);
        boolean told = part.start() < at;
        boolean period = !source.hasOneOf(unit, "点點") && digits && !source.hasOneOf(unit + 1, "间間代期速差尚");
        Optional<int[]> minutes = minutes(unit + 1, told);
        if (!told && !period && minutes.isEmpty()) {
            return Optional.empty();
        }
        int[] read = minutes.orElse(new int[] {unit + 1, ABSENT});
        return Optional.of(Moment.time(new Span(part.start(), read[0]), inDay(hour, part), read[1]));
    }

    /** The end of what follows 点 and the minute it tells: 30分, 半, 一刻, 整, 钟. */
    private Optional<int[]> minutes(int at, boolean told) {
        if (source.hasOneOf(at, "半")) {
            return Optional.of(new int[] {at + 1, 30});
        }
        if (source.hasOneOf(at, "整钟鐘")) {
            return Optional.of(new int[] {at + 1, ABSENT});
        }
        int start = source.afterSpace(at);
        int end = source.digitsEnd(start);
        boolean digits = end > start && end - start <= 2;
        Optional<HanNumeral> han = digits ? Optional.empty() : numerals.number(start);
        int minute = han.map(read -> read.numeral().value().intValue()).orElseGet(() -> source.number(start, end));
        int last = source.afterSpace(han.map(HanNumeral::end).orElse(end));
        if ((!digits && han.isEmpty()) || minute > 59) {
            return Optional.empty();
        }
        if (source.at(last) == '刻' && minute <= 3) {
            return Optional.of(new int[] {last + 1, minute * 15});
        }
        boolean unit = source.hasOneOf(last, "分분") && !source.hasOneOf(last + 1, "之钟鐘");
        return unit ? Optional.of(new int[] {last + 1, minute}) : bare(told && end - start == 2, end, minute);
    }

    private static Optional<int[]> bare(boolean counts, int end, int minute) {
        return counts ? Optional.of(new int[] {end, minute}) : Optional.empty();
    }

    private DayPart partBefore(int at, int floor) {
        int end = source.beforeSpace(at);
        for (List<String> words : List.of(MORNING, NOON, AFTERNOON, NIGHT)) {
            for (String word : words) {
                if (source.hasBefore(end, word) && end - word.length() >= floor) {
                    return new DayPart(end - word.length(), words);
                }
            }
        }
        return new DayPart(at, List.of());
    }

    /** On the clock of 24 hours. */
    private static int inDay(int hour, DayPart part) {
        if (part.words() == NOON) {
            return hour < 11 ? hour + 12 : hour;
        }
        if (part.words() == AFTERNOON) {
            return hour < 12 ? hour + 12 : hour;
        }
        if (part.words() == NIGHT) {
            return hour == 12 ? 0 : hour < 12 ? hour + 12 : hour;
        }
        boolean midnight = hour == 12 && part.words() == MORNING;
        return midnight && !part.words().isEmpty() ? 0 : hour;
    }
}
