package org.couplet.align.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work on many items by several threads. Results come in the order of the items to the thread that asked, so that they
 * are the same for any number of threads; only a few wait at a time.
 */
record Workers(int threads) {
    /** Items that one thread takes at a time: some tens of milliseconds of work. */
    private static final int BLOCK = 32;

    /** Blocks that may wait for an earlier one, per thread. */
    private static final int WAITING = 4;

    /** Items {@code start} up to, not including {@code end}, at once. */
    interface Work<R> {
        R of(int start, int end);
    }

    /** The first failure, in the order of the items, ends everything and is thrown as it is. */
    <R> void map(int items, Work<R> work, Consumer<R> sink) {
        if (threads == 1 || items <= BLOCK) {
            for (int start = 0; start < items; start += BLOCK) {
                sink.accept(work.of(start, Math.min(items, start + BLOCK)));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            for (int start = 0; start < items; start += BLOCK) {
                int first = start;
                waiting.add(pool.submit(() -> work.of(first, Math.min(items, first + BLOCK))));
                if (waiting.size() >= WAITING * threads) {
                    sink.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException failed) {
            throw asItWas(failed.getCause());
        }
    }

    private static RuntimeException asItWas(Throwable cause) {
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
