package org.couplet.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list in one line whose items have no stop: {@code 1) Buy milk 2) Buy eggs}. */
final class RunInList {
    /** {@code 1.}, {@code 1)}, {@code 1.)}, {@code (1)}, {@code a.}, each also behind a bullet. */
    private static final Pattern MARKER = Pattern.compile("([•⁃‣*]? ?\\(?)(\\d{1,2}|[a-hA-H])(\\.\\)|[.)]) ");

    /** What is numbered within a sentence: see step 2. Then … */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(steps?|sections?|pages?|chapters?|parts?|items?|rules?|figures?|tables?|levels?|phases?|numbers?|versions?"
                    + "|clauses?|articles?|nos?\\.|and|or|to|of|than|is|was|are|in|at|by|[-–,=+:;]) $");

    /** Characters to look for the next item in. */
    private static final int LONGEST_ITEM = 400;

    private RunInList() {}

    /**
     * @param start of an item
     * @return where the following item begins, or -1
     */
    static int nextItem(String text, int start) {
        Matcher marker = MARKER.matcher(text).region(start, Math.min(text.length(), start + 8));
        if (!marker.lookingAt()) {
            return -1;
        }
        String next = marker.group(1) + following(marker.group(2)) + marker.group(3) + " ";
        int within = text.substring(marker.end(), Math.min(text.length(), marker.end() + LONGEST_ITEM))
                .indexOf(" " + next);
        int at = marker.end() + within;
        boolean item = within >= 0
                && Character.isUpperCase(text.codePointAt(Math.min(at + next.length() + 1, text.length() - 1)))
                && !NUMBERED.matcher(text.substring(Math.max(start, at - 12), at + 1))
                        .find();
        return item ? at + 1 : -1;
    }

    private static String following(String number) {
        return Character.isDigit(number.charAt(0))
                ? String.valueOf(Integer.parseInt(number) + 1)
                : String.valueOf((char) (number.charAt(0) + 1));
    }
}
