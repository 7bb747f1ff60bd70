package org.couplet.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * Decodes XML as appendix F of XML 1.0 says: by its byte order mark, by the form of its first bytes, by its
 * declaration, else as UTF-8. The JDK's parser would do the same, but prints to stderr at a malformed byte and knows
 * its place only within a buffer.
 */
final class XmlEncoding {
    /** Stands for bytes that cannot be decoded: XML forbids it, so that the parser stops there and says where. */
    static final char UNDECODABLE = '\uFFFF';

    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]*)[\"']", Pattern.DOTALL);

    private XmlEncoding() {}

    /**
     * @param file its name, for the message
     * @throws InputException if the declared encoding is unknown
     */
    static Reader reader(InputStream stream, String file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(stream, HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        int mark = markLength(head);
        bytes.unread(head, mark, head.length - mark);
        return new InputStreamReader(
                bytes,
                charset(head, file)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNDECODABLE)));
    }

    private static Charset charset(byte[] head, String file) throws InputException {
        if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1), file) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name, String file) throws InputException {
        try {
            Charset charset = Charset.forName(name);
            // The declaration was legible as single bytes, so "UTF-16" is left over from a conversion to UTF-8.
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException unknown) {
            throw new InputException(
                    Place.line(file, 1),
                    "the encoding '%s' is unknown".formatted(name),
                    "Save the file as UTF-8",
                    unknown);
        }
    }

    private static int markLength(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        if (startsWith(head, 0, 0, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return 4;
        }
        return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
