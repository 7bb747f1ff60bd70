package org.couplet.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the tables of words that the rules hold as text. */
final class WordTable {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern CELL_END = Pattern.compile("[:,] ");

    private WordTable() {}

    /** Words parted by white space. */
    static List<String> words(String text) {
        return List.of(WHITE_SPACE.split(text.strip(), -1));
    }

    /** Names to what they stand for, from rows such as {@code USD: dollar, us dollar}. */
    static <T> Map<String, T> byName(String rows, Function<String, T> value) {
        Map<String, T> byName = new HashMap<>();
        rows.lines().map(row -> CELL_END.split(row, -1)).forEach(row -> {
            for (int i = 1; i < row.length; i++) {
                byName.put(row[i], value.apply(row[0]));
            }
        });
        return Map.copyOf(byName);
    }
}
