package org.couplet.align.lexicon;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * The lines of a dictionary, kept as bytes of UTF-8: less than the characters would take, and nothing to decode but the
 * lines that are asked for. Positions count bytes.
 */
final class DictionaryText {
    private final byte[] bytes;

    /** @param bytes UTF-8 without a byte order mark; not copied */
    DictionaryText(byte[] bytes) {
        this.bytes = bytes;
    }

    static DictionaryText of(String text) {
        return new DictionaryText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a file, gzipped or not. */
    static DictionaryText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean zipped = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        String text = new String(zipped ? unzipped(file, bytes) : bytes, StandardCharsets.UTF_8);
        int undecodable = text.indexOf('\uFFFD');
        if (undecodable >= 0) {
            int line = 1
                    + (int) text.substring(0, undecodable)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new InputException(
                    Place.line(file.toString(), line), "this line is not UTF-8", "Save the dictionary as UTF-8");
        }
        return of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static byte[] unzipped(Path file, byte[] bytes) throws IOException {
        try (InputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            return zip.readAllBytes();
        } catch (ZipException | EOFException damaged) {
            throw new InputException(Place.file(file.toString()), "the gzip data is damaged", "Fetch the file again");
        }
    }

    int length() {
        return bytes.length;
    }

    /** The byte there; past the end a line feed. */
    byte at(int at) {
        return at < bytes.length ? bytes[at] : (byte) '\n';
    }

    /** Where the line of a position begins. */
    int lineStart(int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /** Where the line of a position ends, before its line feed. */
    int lineEnd(int at) {
        int end = at;
        while (at(end) != '\n') {
            end++;
        }
        return end;
    }

    /** A line without its end. */
    String line(int start) {
        int end = lineEnd(start);
        int bare = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        return new String(bytes, start, bare - start, StandardCharsets.UTF_8);
    }

    /** The character of three bytes there (U+0800 to U+FFFF, as nearly all Chinese is), or 0 for another. */
    char threeBytes(int at) {
        boolean three = at + 2 < bytes.length && (bytes[at] & 0xF0) == 0xE0;
        return three ? (char) ((bytes[at] & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F)) : 0;
    }

    /** After a part of a string, all of it in characters of three bytes, which stands there; -1 if it does not. */
    int after(int at, String string, int start, int end) {
        int next = at;
        for (int i = start; i < end; i++, next += 3) {
            if (string.charAt(i) != threeBytes(next)) {
                return -1;
            }
        }
        return next;
    }
}
