package org.couplet.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work on many threads whose results come in the order of the items, so that what is written is the same for any number
 * of threads. Only a few results wait at a time.
 */
final class InOrder {
    /** Results that may wait for an earlier one, per thread: enough to keep every thread busy beside one slow item. */
    private static final int WAITING = 4;

    private InOrder() {}

    interface Work<T, R> {
        R of(T item) throws IOException;
    }

    interface Sink<R> {
        void take(R result) throws IOException;
    }

    /** The first failure, in the order of the items, ends everything and is thrown as it is. */
    static <T, R> void map(int threads, Collection<T> items, Work<T, R> work, Sink<R> sink) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, items.size())));
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            for (T item : items) {
                waiting.add(pool.submit(() -> work.of(item)));
                if (waiting.size() >= WAITING * threads) {
                    sink.take(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.take(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(stop);
        } catch (ExecutionException failed) {
            throw asItWas(failed.getCause());
        }
    }

    private static IOException asItWas(Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        } else if (cause instanceof Error fatal) {
            throw fatal;
        }
        return (IOException) cause;
    }
}
