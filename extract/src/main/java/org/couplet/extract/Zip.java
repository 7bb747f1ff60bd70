package org.couplet.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.couplet.text.InputException;

/**
 * The parts of a zip in memory, found through its central directory, which says where each begins whatever else the file
 * holds. One part is unpacked at a time, and only when it is asked for. (The JDK's ZipFile reads from disk only, and its
 * ZipInputStream unpacks every part before the one wanted.)
 */
final class Zip {
    private static final int END = 0x06054B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int LOCAL = 0x04034B50;

    /** The end record has 22 bytes and a comment of at most 65,535. */
    private static final int END_LENGTH = 22;

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Times the limit for files that a part may unpack to: markup is several times as long as its text. */
    private static final int MARKUP = 4;

    private record Entry(int flags, int method, int crc, int packed, int offset) {}

    private final Input input;
    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Zip(Input input) {
        this.input = input;
        this.bytes = ByteBuffer.wrap(input.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws InputException if its directory is damaged */
    static Zip of(Input input) throws InputException {
        Zip zip = new Zip(input);
        try {
            zip.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw input.damaged("zip", cut);
        }
        return zip;
    }

    private void readDirectory() throws InputException {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != CENTRAL) {
                throw input.damaged("zip", new ZipException("no directory entry at " + at));
            }
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            int next = at
                    + CENTRAL_LENGTH
                    + nameLength
                    + (bytes.getShort(at + 30) & 0xFFFF)
                    + (bytes.getShort(at + 32) & 0xFFFF);
            entries.putIfAbsent(
                    new String(input.bytes(), at + CENTRAL_LENGTH, nameLength, StandardCharsets.UTF_8),
                    new Entry(
                            bytes.getShort(at + 8),
                            bytes.getShort(at + 10),
                            bytes.getInt(at + 16),
                            bytes.getInt(at + 20),
                            bytes.getInt(at + 42)));
            at = next;
        }
    }

    private int end() throws InputException {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw input.damaged("zip", new ZipException("no end record"));
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** @throws InputException if it is none that is read */
    Kind kind() throws IOException {
        String type = has("mimetype") ? new String(part("mimetype"), StandardCharsets.US_ASCII).strip() : "";
        if (type.equals("application/epub+zip") || has("META-INF/container.xml")) {
            return Kind.EPUB;
        } else if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Kind.ODT;
        } else if (entries.keySet().stream().anyMatch(name -> name.startsWith("word/document"))) {
            return Kind.DOCX;
        } else if (has("[Content_Types].xml") || type.startsWith("application/vnd.oasis")) {
            throw input.bad("it is an Office file that is no text", "Save the text in it as DOCX, ODT or plain text");
        }
        throw input.bad("it is an archive", "Unpack it, and name what was in it");
    }

    /**
     * A part unpacked.
     *
     * @throws InputException if there is none of that name, it is damaged, encrypted or unpacks to too much
     */
    byte[] part(String name) throws IOException {
        Entry entry = Optional.ofNullable(entries.get(name))
                .orElseThrow(() -> input.damaged("file", new ZipException("it has no part " + name)));
        if ((entry.flags & 1) != 0) {
            throw input.bad("it is protected by a password", "Save it without one");
        }
        try (InputStream stream = open(entry)) {
            return checked(read(stream, name), entry);
        } catch (ZipException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw input.damaged("file", broken);
        } catch (java.io.EOFException cut) {
            throw input.damaged("file", cut);
        }
    }

    private InputStream open(Entry entry) throws IOException {
        if (bytes.getInt(entry.offset) != LOCAL) {
            throw new ZipException("no part at " + entry.offset);
        }
        int start = entry.offset
                + LOCAL_LENGTH
                + (bytes.getShort(entry.offset + 26) & 0xFFFF)
                + (bytes.getShort(entry.offset + 28) & 0xFFFF);
        int rest = input.bytes().length - start;
        if (rest < 0 || (entry.method != STORED && entry.method != DEFLATED)) {
            throw new ZipException("packed by method " + entry.method);
        }
        // The data end themselves where they are deflated, and their length is said elsewhere where it is -1.
        return entry.method == STORED
                ? new ByteArrayInputStream(input.bytes(), start, entry.packed < 0 ? rest : Math.min(entry.packed, rest))
                : new InflaterInputStream(new ByteArrayInputStream(input.bytes(), start, rest), new Inflater(true)) {
                    @Override
                    public void close() throws IOException {
                        inf.end();
                        super.close();
                    }
                };
    }

    private byte[] read(InputStream stream, String name) throws IOException {
        int most = (int)
                Math.min(Integer.MAX_VALUE - 8, (long) MARKUP * input.options().maxBytes());
        byte[] part = stream.readNBytes(most);
        if (stream.read() >= 0) {
            throw input.bad(
                    "its part %s unpacks to more than %.1f MB".formatted(name, most / 1048576.0),
                    "Split it, or raise the limit (--max-size)");
        }
        return part;
    }

    private byte[] checked(byte[] part, Entry entry) throws ZipException {
        CRC32 sum = new CRC32();
        sum.update(part);
        if ((int) sum.getValue() != entry.crc) {
            throw new ZipException("a part does not have the checksum that it should");
        }
        return part;
    }
}
