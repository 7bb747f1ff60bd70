package org.couplet.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    /** Some inputs were skipped; each is named on stderr, and in {@code run.json} where one is written. */
    static final int DONE_IN_PART = 3;

    private ExitCode() {}
}
