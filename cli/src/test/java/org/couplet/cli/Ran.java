package org.couplet.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A command that was run, as the shell sees it. */
record Ran(int code, String out, String err) {
    /** @param arguments strings and paths */
    static Ran couplet(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The one line that a failure is. */
    String complaint() {
        List<String> lines = err.lines().toList();
        if (lines.size() != 1 || !out.isEmpty()) {
            throw new AssertionError("not one line but: " + this);
        }
        return lines.get(0);
    }
}
