package org.couplet.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Digits with their sign, grouping and decimals: {@code 37,700}, {@code 10 000}, {@code −3.2}, {@code 1.234,5}. */
record DigitNumerals(Source source, Notation notation) {
    /** Longer runs of digits are no numbers but codes; the bound also keeps the conversion fast. */
    private static final int MOST_DIGITS = 30;

    /**
     * The numeral whose first digit stands at {@code at}; nothing if it is a code such as 1.2.3 or 0012 3456 7890 ….
     */
    Optional<Numeral> at(int at) {
        int whole = groupsEnd(at, notation.groups());
        char decimal = notation.decimal();
        if (!notation.told() && isGermanStyle(at)) {
            whole = groupsEnd(at, ".");
            decimal = ',';
        }
        int end = decimalsEnd(whole, decimal);
        boolean versionLike = source.at(end) == '.' && source.digit(end + 1) >= 0 && end > whole;
        return end - at > MOST_DIGITS || versionLike
                ? Optional.empty()
                : Optional.of(new Numeral(signStart(at), end, value(at, whole, end), false));
    }

    /** After the code that starts with this digit: digits, letters, and points between them. */
    int codeEnd(int at) {
        int end = at;
        while (source.digit(end) >= 0
                || source.isLetter(end)
                || (source.at(end) == '.' && source.digit(end - 1) >= 0 && source.digit(end + 1) >= 0)) {
            end++;
        }
        return end;
    }

    private int groupsEnd(int at, String signs) {
        int end = source.digitsEnd(at);
        if (end - at > 3 || (source.digit(at) == 0 && end - at > 1)) {
            return end;
        }
        char sign = source.at(end);
        while (isGroupSign(end, signs) && source.at(end) == sign && source.digitsEnd(end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    /** A full-width comma parts sentences too: it groups only full-width digits. */
    private boolean isGroupSign(int at, String signs) {
        char c = source.at(at);
        return c == '\uFF0C' ? source.at(at - 1) >= '\uFF10' && signs.indexOf(',') >= 0 : source.hasOneOf(at, signs);
    }

    /** 1.234,5 and 1.234.567: points that group, whatever the language. */
    private boolean isGermanStyle(int at) {
        int end = groupsEnd(at, ".");
        int groups = (end - source.digitsEnd(at)) / 4;
        boolean decimals = source.at(end) == ',' && source.digit(end + 1) >= 0;
        boolean ends = source.at(end) != '.' || source.digit(end + 1) < 0;
        return ends && (groups == 2 || (groups >= 1 && decimals));
    }

    private int decimalsEnd(int whole, char decimal) {
        char c = source.at(whole);
        int end = source.digitsEnd(whole + 1);
        boolean foreign =
                c == '.' && end != whole + 4 && !source.hasOneOf(end, "./"); // 3.5 in a German text, not 4.12.
        boolean point = c == decimal || (c == '\uFF0E' && decimal == '.') || foreign;
        return point && end > whole + 1 ? end : whole;
    }

    /** A minus sign belongs to the number; a hyphen does where it can be nothing else. */
    private int signStart(int at) {
        char before = source.at(at - 1);
        boolean minus = before == '\u2212' && source.digit(at - 2) < 0 && !source.isLetter(at - 2);
        boolean hyphen = (before == '-' || before == '\uFF0D') && source.isOpenBefore(at - 1);
        boolean joins = source.at(at - 2) >= 0x2E80; // 歼-20
        return minus || (hyphen && !joins) ? at - 1 : at;
    }

    private BigDecimal value(int at, int whole, int end) {
        StringBuilder plain = new StringBuilder(end - at + 1);
        if (signStart(at) < at) {
            plain.append('-');
        }
        for (int i = at; i < end; i++) {
            int digit = source.digit(i);
            if (digit >= 0) {
                plain.append((char) ('0' + digit));
            } else if (i == whole) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }
}
