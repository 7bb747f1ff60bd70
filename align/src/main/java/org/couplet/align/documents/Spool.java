package org.couplet.align.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records of bytes, numbered from 0: in memory as long as they are few, from then on in a temporary file. Records are
 * added from one thread, and read from any when all are there.
 */
final class Spool implements AutoCloseable {
    private final Workspace workspace;
    private final List<byte[]> held = new ArrayList<>();
    private long[] ends = new long[64]; // [record]
    private int size;
    private Path file;
    private FileChannel channel; // where the records are, once they are not held

    Spool(Workspace workspace) {
        this.workspace = workspace;
    }

    int size() {
        return size;
    }

    boolean isOnDisk() {
        return channel != null;
    }

    void add(byte[] record) throws IOException {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size] = start(size) + record.length;
        size++;
        if (channel == null) {
            held.add(record);
            if (ends[size - 1] > workspace.memory()) {
                moveToDisk();
            }
        } else {
            write(record, start(size - 1));
        }
    }

    private long start(int record) {
        return record == 0 ? 0 : ends[record - 1];
    }

    /** The file goes with its channel, also where Java ends before that is closed. */
    private void moveToDisk() throws IOException {
        file = Files.createTempFile(workspace.folder(), "couplet", ".tmp");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        for (int i = 0; i < held.size(); i++) {
            write(held.get(i), start(i));
        }
        held.clear();
    }

    private void write(byte[] record, long at) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(record);
        while (rest.hasRemaining()) {
            channel.write(rest, at + rest.position());
        }
    }

    byte[] get(int i) throws IOException {
        if (channel == null) {
            return held.get(i);
        }
        ByteBuffer record = ByteBuffer.allocate((int) (ends[i] - start(i)));
        while (record.hasRemaining()) {
            if (channel.read(record, start(i) + record.position()) < 0) {
                throw new IOException(file + ": somebody else made the temporary file shorter");
            }
        }
        return record.array();
    }

    @Override
    public void close() throws IOException {
        held.clear();
        if (channel != null) {
            channel.close();
        }
    }
}
