package org.couplet.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * The files that some named files and folders stand for.
 *
 * @param found each file once, in the order of the inputs, those of a folder by their paths
 * @param ignored what stands in the folders besides, hidden files excepted
 */
public record Inputs(List<Path> found, List<Ignored> ignored) {
    /** @param reason in a few words: {@code not named as text is} */
    public record Ignored(Path file, String reason) {}

    public Inputs {
        found = List.copyOf(found);
        ignored = List.copyOf(ignored);
    }

    /**
     * Named files are taken whatever they are called; of folders, at any depth, those ending in {@code .txt},
     * {@code .text} or a language tag ({@code d1.zh}), and those without an ending. Links that lead out of a folder are
     * not followed.
     *
     * @throws InputException if there is no such file or folder
     */
    public static Inputs walk(List<Path> inputs) throws IOException {
        List<Path> found = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw missing(id(input), null);
            }
            List<Path> files = new ArrayList<>();
            if (Files.isDirectory(input)) {
                collect(input, input.toRealPath(), files, ignored);
                files.sort(Comparator.comparing(Inputs::id));
            } else {
                files.add(input);
            }
            for (Path file : files) {
                if (taken.add(file.toRealPath())) {
                    found.add(file);
                }
            }
        }
        ignored.sort(Comparator.comparing(ignoredFile -> id(ignoredFile.file())));
        return new Inputs(found, ignored);
    }

    /** A document's id: the path as the user wrote it, with {@code /}. */
    public static String id(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }

    static InputException missing(String id, Exception cause) {
        return new InputException(Place.file(id), "there is no such file or folder", "Check the name", cause);
    }

    private static void collect(Path folder, Path root, List<Path> files, List<Ignored> ignored) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.filter(child -> !child.getFileName().toString().startsWith("."))
                    .toList();
        } catch (AccessDeniedException denied) {
            ignored.add(new Ignored(folder, "may not be opened"));
            return;
        }
        for (Path child : children) {
            if (Files.isSymbolicLink(child) && !leadsInto(root, child)) {
                ignored.add(new Ignored(child, "a link that leads out of the folder"));
            } else if (Files.isDirectory(child)) {
                collectFolder(child, root, files, ignored);
            } else if (!Files.isRegularFile(child)) {
                ignored.add(new Ignored(child, "no regular file"));
            } else if (!FileName.of(child).isText()) {
                ignored.add(new Ignored(child, "not named as text is"));
            } else {
                files.add(child);
            }
        }
    }

    /** A linked folder of the tree is found under its own name, and following it could go in circles. */
    private static void collectFolder(Path folder, Path root, List<Path> files, List<Ignored> ignored)
            throws IOException {
        if (!Files.isSymbolicLink(folder)) {
            collect(folder, root, files, ignored);
        }
    }

    private static boolean leadsInto(Path root, Path link) throws IOException {
        return Files.exists(link) && link.toRealPath().startsWith(root);
    }
}
