package org.couplet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Work on many things, where one that fails costs only itself. What fails for want of memory is tried once more while nothing
 * else is done: beside others it may have been the innocent one. The disk is everybody's: its failures end all work.
 */
final class Guarded {
    private final ReadWriteLock work = new ReentrantReadWriteLock(true);

    interface Work<T> {
        T get() throws IOException;
    }

    /** @param failure where there is no result: why, in one line */
    record Attempt<T>(Optional<T> result, String failure) {}

    <T> Attempt<T> attempt(Work<T> one) throws IOException {
        try {
            return new Attempt<>(Optional.of(within(work.readLock(), one)), "");
        } catch (OutOfMemoryError full) {
            return alone(one);
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        } catch (TimeLimit.Exceeded late) {
            return failed(late.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            return failed(Complaints.ofFault(fault));
        }
    }

    private <T> Attempt<T> alone(Work<T> one) throws IOException {
        try {
            return new Attempt<>(Optional.of(within(work.writeLock(), one)), "");
        } catch (OutOfMemoryError full) {
            return failed(Complaints.MEMORY + ".");
        } catch (TimeLimit.Exceeded late) {
            return failed(late.getMessage());
        }
    }

    private static <T> T within(Lock lock, Work<T> one) throws IOException {
        lock.lock();
        try {
            return one.get();
        } finally {
            lock.unlock();
        }
    }

    private static <T> Attempt<T> failed(String why) {
        return new Attempt<>(Optional.empty(), why);
    }
}
