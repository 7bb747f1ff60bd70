package org.couplet.align.documents;

import java.nio.file.Path;

/**
 * What the work on a pile may take. It changes nothing in what is found.
 *
 * @param threads at least 1
 * @param memory bytes of texts, and again of their terms, that are held before they go to disk
 * @param folder where temporary files may be made; they are gone when the pile is closed
 */
public record Workspace(int threads, long memory, Path folder) {
    /** Half a gigabyte of heap carries both; of short articles it is ten thousand a side. */
    private static final long USUAL = 64 << 20;

    /** One thread, 64 MB, the system's folder of temporary files. */
    public static final Workspace DEFAULT = new Workspace(1, USUAL, Path.of(System.getProperty("java.io.tmpdir")));

    public Workspace {
        if (threads < 1 || memory < 0) {
            throw new IllegalArgumentException(
                    "%d threads and %d bytes must satisfy threads >= 1, memory >= 0".formatted(threads, memory));
        }
    }

    public Workspace withThreads(int next) {
        return new Workspace(next, memory, folder);
    }

    public Workspace withMemory(long next) {
        return new Workspace(threads, next, folder);
    }

    public Workspace withFolder(Path next) {
        return new Workspace(threads, memory, next);
    }
}
