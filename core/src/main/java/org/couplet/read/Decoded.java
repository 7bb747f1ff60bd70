package org.couplet.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * A file's bytes as text.
 *
 * @param text without byte order mark
 * @param undecodable places where bytes became U+FFFD
 */
public record Decoded(String text, Charset encoding, int undecodable) {
    /** Text has line breaks, tabs and now and then a stray control character, but not one in twenty. */
    private static final double MOST_CONTROLS = 0.05;

    /**
     * @param name of the file, for messages
     * @param wanted overrules what the bytes look like
     * @throws InputException if the bytes are no text, or none in that encoding and {@code lenient} is false
     */
    public static Decoded of(byte[] bytes, String name, Encoding wanted, boolean lenient) throws InputException {
        Charset encoding =
                wanted.isDetected() ? Detection.of(withText(bytes, name), name) : Charset.forName(wanted.name());
        Decoded decoded = decoded(bytes, Detection.markLength(bytes, encoding), encoding, name, lenient);
        if (decoded.text.indexOf('\0') >= 0) {
            throw binary(name);
        }
        return decoded;
    }

    private static byte[] withText(byte[] bytes, String name) throws InputException {
        if (Detection.marked(bytes).isEmpty() && Utf16.unmarked(bytes).isEmpty()) {
            int controls = 0;
            for (byte b : bytes) {
                controls += b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 ? 1 : 0;
                if (b == 0) {
                    throw binary(name);
                }
            }
            if (controls > bytes.length * MOST_CONTROLS) {
                throw binary(name);
            }
        }
        return bytes;
    }

    private static InputException binary(String name) {
        return new InputException(Place.file(name), "this is binary, not text", "Name text files only");
    }

    private static Decoded decoded(byte[] bytes, int from, Charset encoding, String name, boolean lenient)
            throws InputException {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.min(
                Integer.MAX_VALUE - 8, Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1));
        int undecodable = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (!lenient) {
                throw undecodable(out.flip().toString(), bytes, in.position(), encoding, name);
            }
            out.put('\uFFFD');
            undecodable++;
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), encoding, undecodable);
    }

    private static InputException undecodable(String before, byte[] bytes, int at, Charset encoding, String name) {
        String which = encoding.equals(StandardCharsets.UTF_8) ? "broken UTF-8" : "no " + encoding.name();
        return new InputException(
                after(before, name),
                "byte 0x%02X at offset %d is %s".formatted(bytes[at], at, which),
                "Mend the file, name its encoding (--encoding), or read it leniently (--lenient)");
    }

    /** The place that follows a text. */
    static Place after(String text, String name) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(name, line, text.codePointCount(lineStart, text.length()) + 1);
    }
}
