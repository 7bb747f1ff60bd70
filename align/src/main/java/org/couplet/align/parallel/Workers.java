package org.couplet.align.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many items by several threads. Results come in the order of the items to the thread that asked, so that they
 * are the same for any number of threads; only a few wait at a time. Where the thread that asked is interrupted, those that
 * work for it are too, and it gets an {@link Interrupted}.
 */
public record Workers(int threads) {
    /** Documents that one thread takes at a time: some tens of milliseconds of work. */
    private static final int BLOCK = 32;

    /** Blocks that may wait for an earlier one, per thread. */
    private static final int WAITING = 4;

    public Workers {
        if (threads < 1) {
            throw new IllegalArgumentException("%d threads are less than 1".formatted(threads));
        }
    }

    /** Items {@code start} up to, not including {@code end}, at once. */
    public interface Work<R> {
        R of(int start, int end);
    }

    /** The same one by one, of larger items: a list of the results. */
    public <T, R> List<R> each(List<T> items, Function<T, R> work) {
        List<R> results = new ArrayList<>();
        map(items.size(), 1, (start, end) -> work.apply(items.get(start)), results::add);
        return results;
    }

    /** The first failure, in the order of the items, ends everything and is thrown as it is. */
    public <R> void map(int items, Work<R> work, Consumer<R> sink) {
        map(items, BLOCK, work, sink);
    }

    private <R> void map(int items, int block, Work<R> work, Consumer<R> sink) {
        if (threads == 1 || items <= block) {
            for (int start = 0; start < items; start += block) {
                sink.accept(work.of(start, Math.min(items, start + block)));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            for (int start = 0; start < items; start += block) {
                int first = start;
                waiting.add(pool.submit(() -> work.of(first, Math.min(items, first + block))));
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
            throw new Interrupted();
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
