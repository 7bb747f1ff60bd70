package org.couplet.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which encoding the bytes of a font are: what the font table says, else the code page of the file. */
final class RtfCharsets {
    /** {@code \fcharset} of the RTF specification. */
    private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GB18030"),
            Map.entry(136, "x-windows-950"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private static final Map<Integer, String> BY_CODE_PAGE =
            Map.of(932, "windows-31j", 936, "GB18030", 949, "x-windows-949", 950, "x-windows-950", 65001, "UTF-8");

    private final Map<Integer, Charset> byFont = new HashMap<>();
    private Charset usual = Charset.forName("windows-1252");

    void codePage(int number) {
        usual = named(BY_CODE_PAGE.getOrDefault(number, "windows-" + number)).orElse(usual);
    }

    void font(int font, int charset) {
        named(BY_NUMBER.getOrDefault(charset, "")).ifPresent(known -> byFont.put(font, known));
    }

    Charset of(int font) {
        return byFont.getOrDefault(font, usual);
    }

    private static Optional<Charset> named(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Whether some characters are two bytes, of which the first is above 0x80. */
    static boolean isDouble(Charset charset) {
        return !charset.name().startsWith("windows-12")
                && !charset.equals(StandardCharsets.UTF_8)
                && !charset.name().equals("x-windows-874")
                && !charset.name().equals("x-MacRoman");
    }
}
