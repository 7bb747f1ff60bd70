package org.couplet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.read.Inputs;

/** Translation memories and pages that an earlier run left in a folder are results, not texts to align. */
final class OwnResults {
    /** Bytes in which our header stands. */
    private static final int HEAD = 512;

    private OwnResults() {}

    /** @param named files that the user named are taken all the same */
    static Inputs leftOut(Inputs inputs, List<Path> named) throws IOException {
        List<Path> found = new ArrayList<>();
        List<Inputs.Ignored> ignored = new ArrayList<>(inputs.ignored());
        for (Path file : inputs.found()) {
            if (!named.contains(file) && isOurs(file)) {
                ignored.add(new Inputs.Ignored(file, "a result of Couplet's own"));
            } else {
                found.add(file);
            }
        }
        return new Inputs(found, ignored);
    }

    private static boolean isOurs(Path file) throws IOException {
        String name = file.toString();
        String mark = name.endsWith(".tmx") ? "creationtool=\"Couplet\"" : "name=\"generator\" content=\"Couplet\"";
        if (!(name.endsWith(".tmx") || name.endsWith(".html")) || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8).contains(mark);
        }
    }
}
