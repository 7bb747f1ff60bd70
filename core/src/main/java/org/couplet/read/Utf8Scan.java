package org.couplet.read;

/**
 * How much of some bytes is UTF-8.
 *
 * @param whole bytes above 0x7F in whole sequences
 * @param broken bytes above 0x7F in none
 * @param firstBroken offset of the first of these, or the number of bytes
 */
record Utf8Scan(int whole, int broken, int firstBroken) {
    static Utf8Scan of(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int first = bytes.length;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (bytes[i] < 0 && length > 0) {
                whole += length;
            } else if (length == 0) {
                first = Math.min(first, i);
                broken++;
            }
            i += Math.max(1, length);
        }
        return new Utf8Scan(whole, broken, first);
    }

    /** The length of the sequence that begins here, 0 if none does. Overlong forms and surrogates are none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isSecond(int lead, int second) {
        int from = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int to = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return second >= from && second <= to;
    }
}
