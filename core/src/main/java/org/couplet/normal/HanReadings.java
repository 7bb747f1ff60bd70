package org.couplet.normal;

/**
 * How Han characters of the Basic Multilingual Plane read in pinyin, one by one, by the rules of ICU's
 * {@code Han-Latin}; its three rules about pairs of characters (重庆) are left out.
 */
public final class HanReadings {
    private static final String[] READINGS = new String[Character.MAX_VALUE + 1]; // null for none

    static {
        for (String rule : IcuRules.of("Hani-Latn", "[啊]→a")) {
            int arrow = rule.indexOf('→');
            if (arrow > 0 && rule.indexOf('}') < 0) {
                readRule(rule.substring(0, arrow), rule.substring(arrow + 1));
            }
        }
    }

    private HanReadings() {}

    /**
     * The most usual reading, with its tone mark: {@code zhòng} of 重; empty for what is no Han character of the plane.
     */
    public static String of(int codePoint) {
        String reading = codePoint < READINGS.length ? READINGS[codePoint] : null;
        return reading == null ? "" : reading;
    }

    /** Takes in one rule's characters: {@code 啊}, {@code [吖阿]} or {@code [凡-凣匥]}. */
    private static void readRule(String characters, String syllable) {
        int[] points = characters.codePoints().filter(c -> c != '[' && c != ']').toArray();
        for (int i = 0; i < points.length; i++) {
            boolean range = points[i] == '-' && i > 0 && i + 1 < points.length;
            int first = range ? points[i - 1] + 1 : points[i];
            int last = range ? points[i + 1] - 1 : points[i];
            for (int point = first; point <= last && point < READINGS.length; point++) {
                READINGS[point] = syllable;
            }
        }
    }
}
