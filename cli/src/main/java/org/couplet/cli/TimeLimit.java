package org.couplet.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.couplet.align.parallel.Interrupted;

/**
 * Ends work that takes too long, by interrupting its thread. What is within must neither read nor write files: a file that is
 * open when its thread is interrupted closes. When it is over, in whatever way, the thread is interrupted no more.
 *
 * @param most of wall clock; zero is over before the work begins
 */
record TimeLimit(Duration most) {
    /** Work took too long. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Exceeded(Duration most) {
            super("aligning took longer than %s. Cut its texts into parts, or give it more with --pair-minutes."
                    .formatted(Summary.count(most.toMinutes(), "minute")));
        }
    }

    /** Work that looks whether its thread is interrupted. */
    interface Work<T> {
        T get() throws IOException;
    }

    /**
     * A result that came in spite of the interrupt is taken.
     *
     * @throws Exceeded if the work gave up when its time was over
     */
    <T> T within(Work<T> work) throws IOException {
        Alarm alarm = new Alarm(Thread.currentThread());
        CompletableFuture<Void> timer = new CompletableFuture<>();
        CompletableFuture<Void> rings = timer.thenRun(alarm::ring);
        if (most.isZero()) {
            timer.complete(null);
        } else {
            timer.completeOnTimeout(null, most.toMillis(), TimeUnit.MILLISECONDS);
        }
        try {
            return work.get();
        } catch (Interrupted end) {
            throw alarm.rang() ? new Exceeded(most) : end;
        } finally {
            rings.cancel(false);
            timer.cancel(false);
            alarm.turnOff();
        }
    }

    private static final class Alarm {
        private final Thread worker;
        private boolean rang;
        private boolean off;

        Alarm(Thread worker) {
            this.worker = worker;
        }

        synchronized void ring() {
            if (!off) {
                rang = true;
                worker.interrupt();
            }
        }

        synchronized boolean rang() {
            return rang;
        }

        /** By the worker. */
        synchronized void turnOff() {
            off = true;
            if (rang) {
                Thread.interrupted();
            }
        }
    }
}
