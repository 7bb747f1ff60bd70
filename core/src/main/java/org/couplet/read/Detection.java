package org.couplet.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.InputException;

/**
 * Which encoding bytes are in: what their mark says, else UTF-16 or UTF-8 if they are that or nearly that, else the
 * encoding of East Asia that gives the characters which are common in its language, else one of those with a byte a
 * character that gives a language its own letters. Bytes of GB18030 read as Big5, or the other way, give rare characters:
 * in 682 pieces of Chinese news of 200 characters each, 0.49 to 0.91 of what lies beyond ASCII is common when read
 * rightly, at most 0.11 when not.
 */
final class Detection {
    /**
     * Of the bytes above 0x7F those in whole UTF-8 sequences, in a file of broken UTF-8. In the same news double bytes
     * look like UTF-8 to 0.46 at most.
     */
    private static final double NEARLY_UTF_8 = 0.7;

    /**
     * Common characters among those beyond ASCII: what sure Chinese has, and how much less the other reading must have.
     */
    private static final double COMMON_ENOUGH = 0.45;

    private static final double FAR_MORE = 2;

    /** With fewer characters beyond ASCII than this nothing is sure. */
    private static final int FEWEST = 12;

    /** A double byte cut at the end of a file, or a sign of a private extension, does not change what a file is. */
    private static final double FEW_ERRORS = 0.02;

    /** So many are a mishap in ASCII or UTF-8, however short the file. */
    private static final int FEW_BAD_BYTES = 3;

    private Detection() {}

    /**
     * @throws InputException if they are in none of these for sure
     */
    static Charset of(byte[] bytes, String name) throws InputException {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = Utf16.unmarked(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Utf8Scan utf8 = Utf8Scan.of(bytes);
        if (utf8.broken() == 0 || utf8.whole() >= NEARLY_UTF_8 * (utf8.whole() + utf8.broken())) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> told = eastAsian(bytes).or(() -> SingleByte.of(bytes));
        if (told.isPresent()) {
            return told.get();
        }
        if (utf8.broken() <= Math.max(FEW_BAD_BYTES, bytes.length * FEW_ERRORS)) {
            return StandardCharsets.UTF_8;
        }
        throw unknown(bytes, utf8.firstBroken(), name);
    }

    private static InputException unknown(byte[] bytes, int at, String name) {
        String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
        return new InputException(
                Decoded.after(before, name),
                "byte 0x%02X at offset %d is no UTF-8, and nothing shows for sure what it is".formatted(bytes[at], at),
                "Name its encoding (--encoding), or save it as UTF-8");
    }

    /** The encoding that a byte order mark tells. */
    static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The length of the mark if it is one of this encoding; {@code UTF-16} takes its own away. */
    static int markLength(byte[] bytes, Charset encoding) {
        boolean own = marked(bytes).filter(encoding::equals).isPresent();
        return own ? (encoding.equals(StandardCharsets.UTF_8) ? 3 : 2) : 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> eastAsian(byte[] bytes) {
        Map<Charset, Double> shares = new LinkedHashMap<>();
        CommonCharacters.BY_ENCODING.forEach((charset, common) -> shares.put(charset, share(bytes, charset, common)));
        Charset best = Collections.max(shares.keySet(), Comparator.comparing(shares::get));
        double share = shares.remove(best);
        double next = Collections.max(shares.values());
        return share >= COMMON_ENOUGH && share >= FAR_MORE * next ? Optional.of(best) : Optional.empty();
    }

    /** Common characters among those beyond ASCII; 0 if there are too few, or too many errors. */
    private static double share(byte[] bytes, Charset encoding, BitSet of) {
        String text = new String(bytes, encoding);
        int beyond = 0;
        int common = 0;
        int errors = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyond += c > 0x7F ? 1 : 0;
            common += of.get(c) ? 1 : 0;
            errors += c == '\uFFFD' ? 1 : 0;
        }
        return beyond < FEWEST || errors > Math.max(1, beyond * FEW_ERRORS) ? 0 : (double) common / beyond;
    }
}
