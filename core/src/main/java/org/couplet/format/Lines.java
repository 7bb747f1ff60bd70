package org.couplet.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** Lines of a UTF-8 file, with or without a byte order mark, ended by LF or CR LF and by nothing else. */
final class Lines implements Closeable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int number;

    private Lines(Path file, InputStream stream) {
        this.file = file.toString();
        this.stream = stream;
    }

    static Lines of(Path file) throws IOException {
        return new Lines(file, new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** What is done with a line. */
    interface LineReader {
        /** @param line without its end */
        void read(String line, Place place) throws IOException;
    }

    /** @throws InputException if a line is not UTF-8 */
    static void read(Path file, LineReader reader) throws IOException {
        try (Lines lines = of(file)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                reader.read(line.get(), lines.place());
            }
        }
    }

    /** The next line without its end; empty at the end of the file. */
    Optional<String> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        String line = decode();
        return Optional.of(number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
    }

    /** Of the line that was read last. */
    private Place place() {
        return Place.line(file, number);
    }

    /** Fills {@code bytes} with the next line; false at the end of the file. */
    private boolean fill() throws IOException {
        bytes.reset();
        int read = stream.read();
        boolean any = read >= 0;
        for (; read >= 0 && read != '\n'; read = stream.read()) {
            bytes.write(read);
        }
        return any;
    }

    private String decode() throws InputException {
        try {
            String line = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException malformed) {
            throw new InputException(place(), "the line is not UTF-8", "Save the file as UTF-8", malformed);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
