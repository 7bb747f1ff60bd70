package org.couplet.format;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Strings of any UTF-16 units, with the troublesome ones often among them. */
public final class HostileText {
    private HostileText() {}

    public static Arbitrary<String> strings() {
        Arbitrary<String> unit = Arbitraries.chars().all().map(String::valueOf);
        Arbitrary<String> codePoint =
                Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString);
        Arbitrary<String> troublesome = Arbitraries.of(
                "&",
                "<",
                ">",
                "\"",
                "'",
                "]]>",
                "&amp;",
                "<!--",
                "\t",
                "\n",
                "\r",
                "\r\n",
                " ",
                "\\",
                "\\n",
                "=",
                ";",
                "\0",
                "\u000B",
                "\u001B",
                "\u0085",
                "\u00A0",
                "\u2028",
                "\u3000",
                "\uFEFF",
                "\uFFFE",
                "\uFFFF",
                "\uD83D",
                "\uDE00",
                "😀",
                "👩‍👩‍👧",
                "𠮷",
                "中",
                "，",
                "{",
                "[",
                ",");
        return Arbitraries.frequencyOf(Tuple.of(2, unit), Tuple.of(2, codePoint), Tuple.of(4, troublesome))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    /** What XML 1.0 leaves of a text, after the specification's own list. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints()
                .filter(c -> c == 9
                        || c == 10
                        || c == 13
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
