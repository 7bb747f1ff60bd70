package org.couplet.number;

/** What a Han character is worth in a numeral. */
final class HanSigns {
    private static final String DIGITS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖○壹貳參肆伍陸柒捌玖";
    private static final String PAIR = "两兩";
    private static final String SMALL = "十百千拾佰仟";
    private static final String METRIC = "瓦米克卡伏赫帕焦兆字";

    private HanSigns() {}

    /** 0 to 9, or -1. */
    static int digit(char c) {
        if (c < 0x25CB || c > 0x96F6) {
            return -1;
        }
        return isPair(c) ? 2 : digitInTable(c);
    }

    private static int digitInTable(char c) {
        int index = DIGITS.indexOf(c);
        return index < 0 ? -1 : index % 10;
    }

    /** 两, which counts, but never stands among digits. */
    static boolean isPair(char c) {
        return PAIR.indexOf(c) >= 0;
    }

    /** 10, 100 or 1000, or 0. */
    static long small(char c) {
        return switch (SMALL.indexOf(c)) {
            case 0, 3 -> 10;
            case 1, 4 -> 100;
            case 2, 5 -> 1000;
            default -> 0;
        };
    }

    /** 10^4 or 10^8, or 0. */
    static long big(char c) {
        return switch (c) {
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }

    static long scale(char c) {
        return Math.max(small(c), big(c));
    }

    /** 20 for 廿, 30 for 卅, or 0. */
    static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : 0;
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || scale(c) > 0 || tens(c) > 0;
    }

    /** The characters of cheques, most of which are also common words: 参加, 大陆, 收拾. */
    static boolean isFormal(char c) {
        return "壹贰叁肆伍陆柒捌玖貳參陸拾佰仟".indexOf(c) >= 0;
    }

    /** A digit and a scale of cheques. */
    static boolean isFormalPair(char digit, char scale) {
        return digit != '拾' && ("拾佰仟萬億万亿".indexOf(scale) >= 0);
    }

    /** Whether the 千 that stands there belongs to a unit: 千瓦, 千米. */
    static boolean isMetric(Source source, int at) {
        return source.at(at) == '千' && source.hasOneOf(at + 1, METRIC);
    }
}
