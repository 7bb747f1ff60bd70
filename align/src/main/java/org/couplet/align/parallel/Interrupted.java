package org.couplet.align.parallel;

/** Work was given up because its thread was interrupted. The thread's flag stays up, for whoever catches this to clear. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Interrupted() {
        super("interrupted");
    }

    /**
     * For loops that may go on for minutes.
     *
     * @throws Interrupted if this thread was interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
    }
}
