package org.couplet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Where results go. The first failure to write is remembered and ends the writing, since a {@link java.io.PrintWriter}
 * keeps failures to itself.
 */
final class Results extends OutputStream {
    private interface Step {
        void take() throws IOException;
    }

    /** On Unix, and on Windows. */
    private static final Pattern CLOSED_PIPE = Pattern.compile("Broken pipe|The pipe .*");

    private final OutputStream out;
    private String failure = "";

    Results(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private void attempt(Step step) {
        if (failure.isEmpty()) {
            try {
                step.take();
            } catch (IOException broken) {
                failure = String.valueOf(broken.getMessage());
            }
        }
    }

    /** What kept results from being written; empty if nothing did, or if the reader had enough, as {@code head} does. */
    String failure() {
        return isClosedPipe(failure) ? "" : failure;
    }

    static boolean isClosedPipe(String failure) {
        return CLOSED_PIPE.matcher(failure).matches();
    }
}
