package org.couplet.segment;

import java.util.regex.Pattern;

/**
 * One rule of an SRX file.
 *
 * @param breaks whether text is parted where it matches, or may not be
 * @param before what ends at the place
 * @param after what begins there
 */
record SrxRule(boolean breaks, Pattern before, Pattern after) {
    /** @throws java.util.regex.PatternSyntaxException if either is no regular expression that Java knows */
    static SrxRule of(boolean breaks, String before, String after) {
        SrxRule rule = new SrxRule(breaks, Pattern.compile(before), Pattern.compile(after));
        if (!breaks) {
            Pattern.compile(rule.exception());
        }
        return rule;
    }

    /** Matches, without a character, the place where text may not be parted. */
    String exception() {
        return "(?<=" + FiniteRegex.of(before.pattern()) + ")(?=" + after.pattern() + ")";
    }

    /** Whether the rule's groups must keep their numbers and names, so that no other rule may stand beside it. */
    boolean refersToGroups() {
        return REFERENCE.matcher(before.pattern()).find()
                || REFERENCE.matcher(after.pattern()).find();
    }

    private static final Pattern REFERENCE = Pattern.compile("\\\\[1-9k]|\\(\\?<[A-Za-z]");
}
