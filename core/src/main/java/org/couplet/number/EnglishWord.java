package org.couplet.number;

import java.util.HashMap;
import java.util.Map;

/**
 * A number word of English.
 *
 * @param type what it does to the words before it
 * @param value its own value; of an ordinal that of its cardinal; of a part its denominator
 */
record EnglishWord(Type type, long value) {
    enum Type {
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

    static final EnglishWord NONE = new EnglishWord(Type.NONE, 0);

    /** No number word is longer: seventeenths. */
    private static final int LONGEST = 12;

    private static final Map<String, EnglishWord> WORDS = table();

    static EnglishWord of(Source source, int start, int end) {
        boolean possible = end - start >= 3 && end - start <= LONGEST;
        return possible ? WORDS.getOrDefault(source.word(start, end), NONE) : NONE;
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Whether it may follow "and" in one hundred and …. */
    boolean isBelowHundred() {
        return is(Type.UNIT) || is(Type.TEEN) || is(Type.TENS) || (is(Type.ORDINAL) && value < 100);
    }

    private static Map<String, EnglishWord> table() {
        Map<String, EnglishWord> words = new HashMap<>();
        put(words, Type.UNIT, 0, 1, "zero one two three four five six seven eight nine");
        put(words, Type.TEEN, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        put(words, Type.TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        put(words, Type.TENS, 40, 10, "fourty");
        put(words, Type.ORDINAL, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth");
        put(words, Type.ORDINAL, 11, 1, "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth");
        put(words, Type.ORDINAL, 18, 1, "eighteenth nineteenth twentieth");
        put(words, Type.ORDINAL, 30, 10, "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        put(words, Type.PARTS, 3, 1, "thirds fourths fifths sixths sevenths eighths ninths tenths");
        put(words, Type.PARTS, 4, 1, "quarter");
        put(words, Type.PARTS, 4, 1, "quarters");
        put(words, Type.PARTS, 2, 1, "half");
        put(words, Type.PARTS, 2, 1, "halves");
        words.put("hundred", new EnglishWord(Type.HUNDRED, 100));
        words.put("hundredth", new EnglishWord(Type.ORDINAL, 100));
        words.put("hundredths", new EnglishWord(Type.PARTS, 100));
        words.put("dozen", new EnglishWord(Type.DOZEN, 12));
        long scale = 1000;
        for (String name : new String[] {"thousand", "million", "billion", "trillion"}) {
            words.put(name, new EnglishWord(Type.SCALE, scale));
            words.put(name + "th", new EnglishWord(Type.ORDINAL, scale));
            scale *= 1000;
        }
        return Map.copyOf(words);
    }

    private static void put(Map<String, EnglishWord> words, Type type, long first, long step, String names) {
        long value = first;
        for (String name : names.split(" ")) {
            words.put(name, new EnglishWord(type, value));
            value += step;
        }
    }
}
