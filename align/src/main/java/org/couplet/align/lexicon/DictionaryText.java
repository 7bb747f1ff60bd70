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

/** The characters of a dictionary file, gzipped or not. */
final class DictionaryText {
    private DictionaryText() {}

    /** The text without its byte order mark. */
    static String read(Path file) throws IOException {
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
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] unzipped(Path file, byte[] bytes) throws IOException {
        try (InputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
            return zip.readAllBytes();
        } catch (ZipException | EOFException damaged) {
            throw new InputException(Place.file(file.toString()), "the gzip data is damaged", "Fetch the file again");
        }
    }
}
