package org.couplet.number;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Span;

/**
 * A date or a clock time, as far as the text says it; never both: 12月4日上午9时 is two moments, as is "9 a.m. on Dec. 4".
 *
 * @param span from the year, month or 上午 to the 日, year or p.m.
 * @param year of the common era, negative before it; the first of ten if {@code decade}; or {@link #ABSENT}
 * @param month 1 to 12, or {@link #ABSENT}
 * @param day 1 to 31, or {@link #ABSENT}
 * @param hour 0 to 24, or {@link #ABSENT}
 * @param minute 0 to 59, or {@link #ABSENT}
 * @param decade whether it is the ten years from {@code year} on: 20世纪90年代, the 1990s
 */
public record Moment(Span span, int year, int month, int day, int hour, int minute, boolean decade) implements Mention {
    /** Stands for what the text does not say. */
    public static final int ABSENT = Integer.MIN_VALUE;

    public Moment {
        require("month", month, 1, 12);
        require("day", day, 1, 31);
        require("hour", hour, 0, 24);
        require("minute", minute, 0, 59);
        boolean dated = year != ABSENT || month != ABSENT || day != ABSENT;
        if (dated == (hour != ABSENT)) {
            throw new IllegalArgumentException("a moment is a date or a clock time");
        }
    }

    private static void require(String name, int value, int least, int most) {
        if (value != ABSENT && (value < least || value > most)) {
            throw new IllegalArgumentException("%s %d is not in [%d, %d]".formatted(name, value, least, most));
        }
    }

    /** Year, month and day, each of which may be {@link #ABSENT}, but not all. */
    public static Moment date(Span span, int year, int month, int day) {
        return new Moment(span, year, month, day, ABSENT, ABSENT, false);
    }

    /** Hour and minute, of which the minute may be {@link #ABSENT}. */
    public static Moment time(Span span, int hour, int minute) {
        return new Moment(span, ABSENT, ABSENT, ABSENT, hour, minute, false);
    }

    /** The ten years that start with this one. */
    public static Moment decade(Span span, int year) {
        return new Moment(span, year, ABSENT, ABSENT, ABSENT, ABSENT, true);
    }

    /**
     * {@code 2023-12-04}, {@code 2023-12}, {@code --12-04}, {@code --12}, {@code 1990s}, {@code T09}, {@code T07:30}. A
     * full hour has no minutes: 9:00 is 9 o'clock. A lone year or day is the bare number, {@code 1988} or {@code 18}:
     * 18日 is "the 18th", and 1988年 may be "1988" without a word that makes it a year.
     */
    @Override
    public String key() {
        if (hour != ABSENT) {
            return "T" + two(hour) + (minute > 0 ? ":" + two(minute) : "");
        }
        if (month == ABSENT) {
            return year == ABSENT ? Integer.toString(day) : year + (decade ? "s" : "");
        }
        String front = year == ABSENT ? "--" : year + "-";
        return front + two(month) + (day == ABSENT ? "" : "-" + two(day));
    }

    /** The key, and of a full date also that of month and day and that of the year. */
    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(key()));
        if (year != ABSENT && month != ABSENT) {
            keys.add(date(span, ABSENT, month, day).key());
            keys.add(Integer.toString(year));
        }
        return List.copyOf(keys);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
