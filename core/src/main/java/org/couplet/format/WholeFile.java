package org.couplet.format;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A UTF-8 file that appears whole or not at all. It is written beside its place, under the name {@code .couplet-0.part}
 * or the next free number, and moved there by {@link #commit}; {@link #close} without it removes what was written and
 * leaves an older file as it was. What cannot be moved (a pipe, {@code /dev/stdout}) is written straight into.
 */
public final class WholeFile implements Closeable {
    private final Path file;
    private final Path part;
    private final OutputStream stream;
    private final Writer writer;
    private boolean done;

    private WholeFile(Path file, Path part, OutputStream stream) {
        this.file = file;
        this.part = part;
        this.stream = stream;
        // A lone surrogate has no UTF-8 form; U+FFFD says that something stood here, the default '?' would not.
        this.writer = new BufferedWriter(
                new OutputStreamWriter(
                        stream,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))),
                1 << 16);
    }

    /**
     * Opens the part; the folders above are made if they are missing.
     *
     * @throws IOException if {@code file} is a folder, or it or its folder cannot be written
     */
    public static WholeFile at(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "this is a folder, not a file. Name a file");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new WholeFile(file, file, Files.newOutputStream(file));
        }
        return beside(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    }

    private static WholeFile beside(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        for (int number = 0; ; number++) {
            Path part = file.resolveSibling(".couplet-%d.part".formatted(number));
            try {
                return new WholeFile(file, part, Files.newOutputStream(part, StandardOpenOption.CREATE_NEW));
            } catch (FileAlreadyExistsException taken) {
                // another file is being written in this folder, or was when its process died
            }
        }
    }

    /** For what is no text, in place of {@link #writer}; closed by {@link #commit} or {@link #close}. */
    public OutputStream stream() {
        return stream;
    }

    /** Buffered; closed by {@link #commit} or {@link #close}. */
    public Writer writer() {
        return writer;
    }

    public void commit() throws IOException {
        writer.close();
        if (!part.equals(file)) {
            move();
        }
        done = true;
    }

    private void move() throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Does nothing after {@link #commit}. */
    @Override
    public void close() throws IOException {
        if (done) {
            return;
        }
        done = true;
        try (stream;
                writer) {
            // A full disk makes the last flush fail as well, and then the writer leaves the stream open; the part goes
            // all the same.
        } finally {
            if (!part.equals(file)) {
                Files.deleteIfExists(part);
            }
        }
    }
}
