package org.couplet.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** The files of plain text, as {@link #walk(List, Endings)} finds them. */
    public static Inputs walk(List<Path> inputs) throws IOException {
        return walk(inputs, Endings.TEXT);
    }

    /**
     * Named files are taken whatever they are called; of folders, at any depth, those with a known ending or a language
     * tag ({@code d1.zh}), and those without an ending. Links that lead out of a folder are not followed.
     *
     * @throws InputException if there is no such file or folder
     */
    public static Inputs walk(List<Path> inputs, Endings known) throws IOException {
        List<Path> found = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw missing(id(input), null);
            }
            List<Path> files = new ArrayList<>();
            if (Files.isDirectory(input)) {
                new Walk(input.toRealPath(), known, files, ignored).collect(input);
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
}
