package org.couplet.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** Lines of a UTF-8 file, with or without a byte order mark, ended by LF or CR LF and by nothing else. */
final class Lines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Lines() {}

    /** What is done with a line. */
    interface LineReader {
        /** @param line without its end */
        void read(String line, Place place) throws IOException;
    }

    /** @throws InputException if a line is not UTF-8 */
    static void read(Path file, LineReader reader) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int number = 1; next(stream, bytes); number++) {
                Place place = Place.line(file.toString(), number);
                String line = decode(decoder, bytes, place);
                reader.read(number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line, place);
            }
        }
    }

    /** Fills {@code bytes} with the next line; false at the end of the file. */
    private static boolean next(InputStream stream, ByteArrayOutputStream bytes) throws IOException {
        bytes.reset();
        int read = stream.read();
        boolean any = read >= 0;
        for (; read >= 0 && read != '\n'; read = stream.read()) {
            bytes.write(read);
        }
        return any;
    }

    private static String decode(CharsetDecoder decoder, ByteArrayOutputStream bytes, Place place)
            throws InputException {
        try {
            String line = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException malformed) {
            throw new InputException(place, "the line is not UTF-8", "Save the file as UTF-8", malformed);
        }
    }
}
