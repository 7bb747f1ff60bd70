package org.couplet.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.read.Decoded;
import org.couplet.text.InputException;

/**
 * The encoding of a web page: the user's; else its byte order mark's; else UTF-8 where that is what its bytes are, whatever
 * it says; else what it declares; else what its bytes show.
 */
final class DeclaredEncoding {
    /** The HTML standard has it within these bytes; some pages put scripts before it. */
    private static final int HEAD = 4096;

    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");
    private static final Pattern PROLOG =
            Pattern.compile("(?i)^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w:.-]{1,40})");

    /** The WHATWG's Encoding Standard: what these names stand for in pages is more than what they say. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            // The name was legible as single bytes.
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"),
            Map.entry("unicode", "UTF-8"));

    private DeclaredEncoding() {}

    static Decoded decoded(Input input) throws InputException {
        Optional<Charset> declared = declared(input.bytes());
        if (!input.options().encoding().isDetected() || declared.isEmpty()) {
            return input.decoded();
        }
        try {
            Decoded detected =
                    new Input(input.id(), input.bytes(), input.options().withLenient(false)).decoded();
            if (isUnicode(detected.encoding())) {
                return detected;
            }
        } catch (InputException undetected) {
            return input.decoded(declared.get());
        }
        return input.decoded(declared.get());
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        Matcher prolog = PROLOG.matcher(head);
        Matcher meta = META.matcher(head);
        if (prolog.find()) {
            return named(prolog.group(1));
        }
        return meta.find() ? named(meta.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String label) {
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(label.toLowerCase(Locale.ROOT), label)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
