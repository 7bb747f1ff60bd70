package org.couplet.normal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;

/**
 * UTF-8 that somebody read in another encoding and saved so: {@code â€™} for {@code ’} where it was windows-1252,
 * {@code 鐨勶紝} for {@code 的，} where it was GBK. It is told by turning back: the characters' bytes in that encoding are
 * UTF-8, which text that was read rightly hardly ever is.
 *
 * @param places sequences of UTF-8 that are found
 * @param units of the text that they take
 * @param letters of the text
 * @param readAs the encoding it was read in
 */
public record Mojibake(int places, int units, int letters, String readAs) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset GBK = Charset.forName("GBK");

    /** The bytes above 0x7F by their characters; 0 for characters that have none. */
    private static final byte[] UPPER = upper();

    /** A text is unreadable when so much of its letters is, and they are no mishap. */
    private static final double MOST = 0.5;

    private static final int FEWEST = 12;

    /** Of the bytes of Han characters without a break those in sequences of UTF-8; some are lost where they were odd. */
    private static final double NEARLY_ALL = 0.7;

    private static final int FEWEST_BYTES = 6;

    private static byte[] upper() {
        byte[] upper = new byte['\u2122' + 1];
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = new String(new byte[] {(byte) b}, WINDOWS).charAt(0);
            upper[b] = (byte) b; // ISO-8859-1 has controls where windows-1252 has marks
            if (c < upper.length) {
                upper[c] = (byte) b;
            }
        }
        return upper;
    }

    /** The worse of the two. */
    public static Mojibake in(String text) {
        int letters = 0;
        boolean beyond = false;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            beyond |= text.charAt(i) > 0x7F;
        }
        if (!beyond) {
            return new Mojibake(0, 0, letters, WINDOWS.name());
        }
        Mojibake windows = ofWindows(text, letters);
        Mojibake gbk = ofGbk(text, letters);
        return gbk.units > windows.units ? gbk : windows;
    }

    public boolean isMost() {
        return units >= FEWEST && units >= MOST * letters;
    }

    private static Mojibake ofWindows(String text, int letters) {
        byte[] bytes = new byte[text.length()]; // 0 where the character is none of that encoding's upper half
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            bytes[i] = c < UPPER.length ? UPPER[c] : 0;
        }
        int[] found = sequences(bytes, 2);
        return new Mojibake(found[0], found[1], letters, WINDOWS.name());
    }

    private static Mojibake ofGbk(String text, int letters) {
        CharsetEncoder encoder = GBK.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(new byte[] {'?'});
        char[] chars = text.toCharArray(); // which encodes faster than a string
        int places = 0;
        int units = 0;
        int start = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || chars[i] < 0x80) {
                int[] found = i - start < FEWEST_BYTES / 2
                        ? new int[2]
                        : ofRun(CharBuffer.wrap(chars, start, i - start), encoder);
                places += found[0];
                units += found[1] / 2;
                start = i + 1;
            }
        }
        return new Mojibake(places, units, letters, GBK.name());
    }

    private static int[] ofRun(CharBuffer run, CharsetEncoder encoder) {
        try {
            ByteBuffer encoded = encoder.reset().encode(run);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            int[] found = sequences(bytes, 3);
            return found[1] >= Math.max(FEWEST_BYTES, NEARLY_ALL * bytes.length) ? found : new int[2];
        } catch (java.nio.charset.CharacterCodingException lone) {
            return new int[2]; // half of a surrogate pair
        }
    }

    /** How many whole sequences of UTF-8 of at least so many bytes there are, and how many bytes they take. */
    private static int[] sequences(byte[] bytes, int shortest) {
        int[] found = new int[2];
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length >= shortest) {
                found[0]++;
                found[1] += length;
            }
            i += Math.max(1, length);
        }
        return found;
    }

    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
