package org.couplet.format;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of TMX: {@code 20261120T083000Z}, in UTC. */
final class TmxDates {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The other forms of ISO 8601 that tools write, to the second, to the minute or to the day. */
    private static final Pattern NEARLY =
            Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d+)?)?Z?)?");

    private TmxDates() {}

    static String of(Instant instant) {
        return DATE.format(instant);
    }

    /** In the form that the format wants, where the date can be told; else as it was. */
    static String repaired(String date) {
        Matcher nearly = NEARLY.matcher(date.strip());
        return nearly.matches()
                ? nearly.group(1) + nearly.group(2) + nearly.group(3) + "T" + digits(nearly.group(4))
                        + digits(nearly.group(5)) + digits(nearly.group(6)) + "Z"
                : date;
    }

    private static String digits(String group) {
        return Optional.ofNullable(group).orElse("00");
    }
}
