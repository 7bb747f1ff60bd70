package org.couplet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** A file that the user named, looked at before any work is done for it. */
final class NamedFile {
    private NamedFile() {}

    /**
     * @param mend what to do where a folder stands in its place
     * @throws InputException if it is not there, or is a folder
     */
    static Path required(Path file, String mend) throws InputException {
        if (Files.isDirectory(file)) {
            throw new InputException(Place.file(file.toString()), "this is a folder, not a file", mend);
        } else if (!Files.exists(file)) {
            throw new InputException(Place.file(file.toString()), "there is no such file or folder", "Check the name");
        }
        return file;
    }
}
