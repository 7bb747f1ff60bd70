package org.couplet.normal;

/** Takes out of a text what no writer put there. Nothing else changes, and repairing twice changes nothing more. */
public final class Repair {
    /** Parentheses included; the longest syllables have six letters, each perhaps with a combining tone mark. */
    private static final int LONGEST_GLOSS = 10;

    /** Joiners are none: Persian, the scripts of India and emoji are written with them. */
    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

    /** Of entities that make entities, a pass of the converter each. */
    private static final int MOST_ROUNDS = 8;

    private Repair() {}

    /** Every repair. */
    public static Repaired of(String text) {
        return of(text, Repairs.DEFAULT);
    }

    /** The repairs asked for; the others count 0. */
    public static Repaired of(String text, Repairs repairs) {
        Repaired clean = cleaned(text, repairs);
        for (int i = 0;
                i < MOST_ROUNDS && repairs.entities() && clean.view().text().indexOf('&') >= 0;
                i++) {
            Repaired replaced = Entities.replaced(clean.view().text());
            if (replaced.entities() == 0) {
                break;
            }
            clean = clean.then(replaced).then(cleaned(replaced.view().text(), repairs));
        }
        return repairs.glosses() ? clean.then(withoutGlosses(clean.view().text())) : clean;
    }

    private static Repaired cleaned(String text, Repairs repairs) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isForbidden(codePoint, repairs) || isInvisible(codePoint, repairs)) {
                return withoutBad(text, repairs);
            }
        }
        return Repaired.unchanged(text); // as most are
    }

    private static boolean isForbidden(int codePoint, Repairs repairs) {
        return repairs.forbidden() && !allowed(codePoint);
    }

    private static boolean isInvisible(int codePoint, Repairs repairs) {
        return codePoint >= INVISIBLE.charAt(0) && repairs.invisible() && INVISIBLE.indexOf(codePoint) >= 0;
    }

    private static Repaired withoutBad(String text, Repairs repairs) {
        Draft draft = new Draft(text.length());
        int forbidden = 0;
        int invisible = 0;
        int end;
        for (int start = 0; start < text.length(); start = end) {
            int codePoint = text.codePointAt(start);
            end = start + Character.charCount(codePoint);
            if (isForbidden(codePoint, repairs)) {
                draft.drop(end);
                forbidden++;
            } else if (isInvisible(codePoint, repairs)) {
                draft.drop(end);
                invisible++;
            } else {
                keep(draft, text, start, end);
            }
        }
        return new Repaired(draft.view(), 0, forbidden, invisible, 0);
    }

    /** The production {@code Char} of XML 1.0. */
    private static boolean allowed(int codePoint) {
        return codePoint >= ' '
                ? codePoint < 0xD800 || (codePoint > 0xDFFF && codePoint != 0xFFFE && codePoint != 0xFFFF)
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    private static Repaired withoutGlosses(String text) {
        for (int start = 1; start < text.length(); start++) {
            if (glossEnd(text, start, text.codePointBefore(start)) > start) {
                return withoutGlosses(text, new Draft(text.length()));
            }
        }
        return Repaired.unchanged(text);
    }

    private static Repaired withoutGlosses(String text, Draft draft) {
        int glosses = 0;
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = glossEnd(text, start, draft.last());
            if (end > start) {
                draft.drop(end);
                glosses++;
            } else {
                end = start + 1;
                keep(draft, text, start, end);
            }
        }
        return new Repaired(draft.view(), glosses, 0, 0, 0);
    }

    /** The end of the gloss at {@code start}, which follows {@code before}; {@code start} itself if there is none. */
    private static int glossEnd(String text, int start, int before) {
        char open = text.charAt(start);
        if ((open != '(' && open != '（') || !Letters.isHan(before)) {
            return start;
        }
        int last = Math.min(text.length(), start + LONGEST_GLOSS) - 1;
        for (int at = start + 1; at <= last; at++) {
            char unit = text.charAt(at);
            if (unit == ')' || unit == '）') {
                return Pinyin.glosses(text.substring(start + 1, at), before) ? at + 1 : start;
            }
        }
        return start;
    }

    private static void keep(Draft draft, String text, int start, int end) {
        for (int at = start; at < end; at++) {
            draft.put(text.charAt(at), at, at + 1);
        }
    }
}
