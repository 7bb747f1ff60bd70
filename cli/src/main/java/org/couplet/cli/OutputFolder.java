package org.couplet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * A folder of results that appear together or not at all. Everything is written aside first; {@link #commit} puts it in
 * place. A folder that is new comes into being with all its files. In a folder of an earlier run each file replaces its
 * forerunner whole, and what that run wrote and this one did not is removed; files of others stay.
 */
final class OutputFolder implements Closeable {
    /** Lists the files of the run; it is written last, so a folder that has it is complete. */
    static final String REPORT = "run.json";

    private static final String LIST_START = "\"files\": [";

    private final Path folder;
    private final Path aside;
    private final Set<String> names = new TreeSet<>();
    private final Thread onInterrupt;

    private OutputFolder(Path folder, Path aside) {
        this.folder = folder;
        this.aside = aside;
        this.onInterrupt = new Thread(this::removeAside);
    }

    /**
     * @param anyway take a folder that holds files but no report of ours
     * @throws IOException if it cannot be written, or holds files of others
     */
    static OutputFolder open(Path folder, boolean anyway) throws IOException {
        boolean exists = Files.exists(folder);
        if (exists) {
            requireOurs(folder, anyway);
        }
        Path absolute = folder.toAbsolutePath().normalize();
        Path above = exists ? absolute : absolute.getParent();
        Files.createDirectories(above);
        Path aside = above.resolve(
                ".couplet-%d.part".formatted(ProcessHandle.current().pid()));
        OutputFolder output = new OutputFolder(folder, aside);
        output.removeAside();
        Files.createDirectory(aside);
        Runtime.getRuntime().addShutdownHook(output.onInterrupt);
        return output;
    }

    private static void requireOurs(Path folder, boolean anyway) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "this is a file, not a folder. Name a folder");
        }
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            boolean ours = anyway
                    || Files.exists(folder.resolve(REPORT))
                    || files.findAny().isEmpty();
            if (!ours) {
                throw new InputException(
                        Place.file(folder.toString()),
                        "the folder holds files that are not of an earlier run",
                        "Name another folder, or add --force to write beside them");
            }
        }
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

    /** Removes what was not committed. */
    @Override
    public void close() {
        removeAside();
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
    }

    private void removeAside() {
        if (!Files.exists(aside)) {
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
