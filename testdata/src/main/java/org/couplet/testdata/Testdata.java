package org.couplet.testdata;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the files of this module from a test of any module of the build. */
public final class Testdata {
    private Testdata() {}

    /** The folder {@code testdata/} of the checkout, found from the working folder upwards. */
    public static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("testdata/pom.xml"))) {
                return at.resolve("testdata");
            }
        }
        throw new IllegalStateException("no testdata/ above " + Path.of("").toAbsolutePath());
    }
}
