package org.couplet.number;

import java.util.HashMap;
import java.util.Map;

/**
 * A number word of English.
 *
 * @param role what it does to the words before it
 * @param value its own value; of an ordinal that of its cardinal; of a part its denominator
 */
record EnglishWord(Role role, long value) {
    enum Role {
        NONE,
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        SCALE,
        DOZEN,
        /** first, twentieth, hundredth: ends a number. */
        ORDINAL,
        /** thirds, quarters: the denominator of a fraction. */
        PARTS
    }

    static final EnglishWord NONE = new EnglishWord(Role.NONE, 0);

    /** No number word is longer: seventeenths. */
    private static final int LONGEST = 12;

    private static final Map<String, EnglishWord> WORDS = table();

    static EnglishWord of(Source source, int start, int end) {
        boolean possible = end - start >= 3 && end - start <= LONGEST;
        return possible ? WORDS.getOrDefault(source.word(start, end), NONE) : NONE;
    }

    boolean is(Role other) {
        return role == other;
    }

    /** Whether it may follow "and" in one hundred and …. */
    boolean isBelowHundred() {
        return is(Role.UNIT) || is(Role.TEEN) || is(Role.TENS) || (is(Role.ORDINAL) && value < 100);
    }

    private static Map<String, EnglishWord> table() {
        Map<String, EnglishWord> words = new HashMap<>();
        put(words, Role.UNIT, 0, 1, "zero one two three four five six seven eight nine");
        put(words, Role.TEEN, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        put(words, Role.TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        put(words, Role.ORDINAL, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth");
        put(words, Role.ORDINAL, 11, 1, "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth");
        put(words, Role.ORDINAL, 18, 1, "eighteenth nineteenth twentieth");
        put(words, Role.ORDINAL, 30, 10, "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        put(words, Role.PARTS, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths tenths");
        put(words, Role.PARTS, 2, 2, "half quarter");
        put(words, Role.PARTS, 2, 2, "halves quarters");
        words.put("hundred", new EnglishWord(Role.HUNDRED, 100));
        words.put("hundredth", new EnglishWord(Role.ORDINAL, 100));
        words.put("hundredths", new EnglishWord(Role.PARTS, 100));
        words.put("dozen", new EnglishWord(Role.DOZEN, 12));
        long scale = 1000;
        for (String name : new String[] {"thousand", "million", "billion", "trillion"}) {
            words.put(name, new EnglishWord(Role.SCALE, scale));
            words.put(name + "th", new EnglishWord(Role.ORDINAL, scale));
            scale *= 1000;
        }
        return Map.copyOf(words);
    }

    private static void put(Map<String, EnglishWord> words, Role role, long first, long step, String names) {
        long value = first;
        for (String name : WordTable.words(names)) {
            words.put(name, new EnglishWord(role, value));
            value += step;
        }
    }
}
