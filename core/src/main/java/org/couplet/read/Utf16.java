package org.couplet.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without a byte order mark: read in the right order it gives characters that texts are full of. */
final class Utf16 {
    /** Units that are looked at. */
    private static final int SAMPLE = 10_000;

    private static final int FEWEST = 12;

    /** Of the units: what texts of alphabets and of East Asia have, and how much less those of the other order. */
    private static final double COMMON_ENOUGH = 0.6;

    private static final double FAR_MORE = 3;

    private Utf16() {}

    static Optional<Charset> unmarked(byte[] bytes) {
        if (bytes.length % 2 != 0 || bytes.length < 2 * FEWEST || !mayBe(bytes)) {
            return Optional.empty();
        }
        double little = share(bytes, 1, 0);
        double big = share(bytes, 0, 1);
        if (Math.max(little, big) < COMMON_ENOUGH || Math.max(little, big) < FAR_MORE * Math.min(little, big)) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** No other encoding has zeros; every text has a space, a digit or a line break, which have one in UTF-16. */
    private static boolean mayBe(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static double share(byte[] bytes, int high, int low) {
        int units = Math.min(SAMPLE, bytes.length / 2);
        int common = 0;
        for (int i = 0; i < units; i++) {
            common += isCommon((char) (((bytes[2 * i + high] & 0xFF) << 8) | (bytes[2 * i + low] & 0xFF))) ? 1 : 0;
        }
        return (double) common / units;
    }

    private static boolean isCommon(char c) {
        return c < 0x600
                ? Character.isLetterOrDigit(c) || (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t'
                : CommonCharacters.JAPANESE.get(c) || CommonCharacters.KOREAN.get(c);
    }
}
