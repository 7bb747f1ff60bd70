package org.couplet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.couplet.align.parallel.Workers;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * A folder of results that appear together or not at all. Everything is written aside first, always at the same place, so
 * that a later run can go on where one was broken off; {@link #commit} puts it in place. A folder that is new comes into
 * being with all its files. In a folder of an earlier run each file replaces its forerunner whole, and what that run wrote
 * and this one did not is removed; files of others stay. The disk holds every file before it is put in place, so that a
 * failure of power leaves none of them empty.
 */
final class OutputFolder implements Closeable {
    /** Lists the files of the run; it is written last, so a folder that has it is complete. */
    static final String REPORT = "run.json";

    private static final String LIST_START = "\"files\": [";
    private static final String LOCK = ".couplet-lock";

    private static final int FORCED_AT_ONCE = 16;

    private final Path folder;
    private final Path aside;
    private final FileChannel lock;
    private final Set<String> names = new TreeSet<>();
    private final Thread onInterrupt;
    private volatile boolean kept;

    private OutputFolder(Path folder, Path aside, FileChannel lock, boolean kept) {
        this.folder = folder;
        this.aside = aside;
        this.lock = lock;
        this.kept = kept;
        this.onInterrupt = new Thread(this::tidyAside);
    }

    /**
     * @param anyway take a folder that holds files but no report of ours
     * @throws IOException if it cannot be written, holds files of others, or another run is writing it
     */
    static OutputFolder open(Path folder, boolean anyway) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean exists = Files.exists(folder);
        Path aside = exists
                ? absolute.resolve(".couplet-run.part")
                : absolute.resolveSibling(".couplet-%s.part".formatted(absolute.getFileName()));
        if (exists) {
            requireOurs(folder, aside, anyway);
        }
        boolean begun = Files.exists(aside);
        Files.createDirectories(aside);
        FileChannel lock = locked(aside.resolve(LOCK), folder);
        OutputFolder output = new OutputFolder(folder, aside, lock, begun);
        Runtime.getRuntime().addShutdownHook(output.onInterrupt);
        return output;
    }

    private static void requireOurs(Path folder, Path aside, boolean anyway) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "this is a file, not a folder. Name a folder");
        }
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            boolean ours = anyway
                    || Files.exists(folder.resolve(REPORT))
                    || files.allMatch(file -> file.getFileName().equals(aside.getFileName()));
            if (!ours) {
                throw new InputException(
                        Place.file(folder.toString()),
                        "the folder holds files that are not of an earlier run",
                        "Name another folder, or add --force to write beside them");
            }
        }
    }

    /** The system lets go of the lock when the process dies, however it does. */
    private static FileChannel locked(Path file, Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException here) {
            // another run of this very process: the same
        }
        channel.close();
        throw new InputException(
                Place.file(folder.toString()),
                "another run is writing into it",
                "Wait for that one, or name another folder");
    }

    /** From now on what is written aside stays there for a later run, if this one is broken off. */
    void keep() {
        kept = true;
    }

    /** Whether something stays that a later run can go on with. */
    boolean isKept() {
        return kept;
    }

    /** Where everything is written first. */
    Path aside() {
        return aside;
    }

    /** Where the results of an earlier run are, if there are any. */
    Path earlier() {
        return folder;
    }

    /** Where to write a file that will stand at {@code name}, such as {@code tmx/a-b.tmx}, and be listed. */
    synchronized Path file(String name) {
        names.add(name);
        return aside.resolve(name);
    }

    /** What will be in the folder, in order of name, without the report itself. */
    synchronized List<String> names() {
        return names.stream().filter(name -> !name.equals(REPORT)).toList();
    }

    /** Puts all in place. */
    void commit() throws IOException {
        lock.close();
        names.removeIf(name -> !Files.exists(aside.resolve(name))); // a pair that failed wrote no more
        removeUnlisted();
        force();
        if (!Files.exists(folder)) {
            Files.move(aside, folder.toAbsolutePath().normalize());
            return;
        }
        List<String> old = listed(folder.resolve(REPORT));
        for (String name : names()) {
            replace(name);
        }
        for (String name : old) {
            if (!names.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        replace(REPORT);
        kept = false;
    }

    /** What this run or one that was broken off wrote besides. */
    private void removeUnlisted() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(aside)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (!names.contains(aside.relativize(file).toString().replace('\\', '/'))) {
                Files.delete(file);
            }
        }
    }

    /** Waits until the disk holds every file; many at a time, for which it takes less. */
    private void force() throws IOException {
        try {
            new Workers(FORCED_AT_ONCE).each(List.copyOf(names), name -> force(aside.resolve(name)));
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    private static Path force(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            return file;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void replace(String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.getParent());
        Files.move(aside.resolve(name), place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The names in an earlier report, one a line as {@link Json} writes them; ours hold nothing that JSON escapes. */
    private static List<String> listed(Path report) throws IOException {
        if (!Files.exists(report)) {
            return List.of();
        }
        return Files.readAllLines(report).stream()
                .map(String::strip)
                .dropWhile(line -> !line.equals(LIST_START))
                .skip(1)
                .takeWhile(line -> line.startsWith("\""))
                .map(line -> line.replaceAll("^\"|\",?$", ""))
                .filter(name -> !Path.of(name).isAbsolute() && !name.contains(".."))
                .toList();
    }

    /** Removes what was not committed, unless it is kept. */
    @Override
    public void close() throws IOException {
        lock.close();
        tidyAside();
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
    }

    private void tidyAside() {
        if (kept || !Files.exists(aside)) {
            return;
        }
        try (Stream<Path> all = Files.walk(aside)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException gone) {
            // Nothing to do: what is left has a name that says whose it is.
            return;
        }
    }
}
