package org.couplet.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A walk through one folder.
 *
 * @param root the folder itself; links that lead out of it are not followed
 * @param files takes what is found
 * @param ignored takes the rest
 */
record Walk(Path root, Endings known, List<Path> files, List<Inputs.Ignored> ignored) {
    void collect(Path folder) throws IOException {
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.filter(child -> !child.getFileName().toString().startsWith("."))
                    .toList();
        } catch (AccessDeniedException denied) {
            ignored.add(new Inputs.Ignored(folder, "may not be opened"));
            return;
        }
        for (Path child : children) {
            if (Files.isSymbolicLink(child) && !leadsInto(child)) {
                ignored.add(new Inputs.Ignored(child, "a link that leads out of the folder"));
            } else if (Files.isDirectory(child)) {
                collectFolder(child);
            } else if (!Files.isRegularFile(child)) {
                ignored.add(new Inputs.Ignored(child, "no regular file"));
            } else if (!FileName.of(child, known).isText()) {
                ignored.add(new Inputs.Ignored(child, "not named as text is"));
            } else {
                files.add(child);
            }
        }
    }

    /** A linked folder of the tree is found under its own name, and following it could go in circles. */
    private void collectFolder(Path folder) throws IOException {
        if (!Files.isSymbolicLink(folder)) {
            collect(folder);
        }
    }

    private boolean leadsInto(Path link) throws IOException {
        return Files.exists(link) && link.toRealPath().startsWith(root);
    }
}
