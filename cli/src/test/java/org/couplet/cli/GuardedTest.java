package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.couplet.align.parallel.Interrupted;
import org.junit.jupiter.api.Test;

class GuardedTest {
    private final Guarded guarded = new Guarded();

    @Test
    void aFaultCostsOnlyItsOwnWork() throws IOException {
        Guarded.Attempt<String> failed = guarded.attempt(() -> {
            throw new IllegalStateException("odd\nthing");
        });

        assertThat(failed.result()).isEmpty();
        assertThat(failed.failure())
                .isEqualTo("a fault of Couplet's own, not of the input: java.lang.IllegalStateException: odd thing. "
                        + "Add --debug and report what it prints.");
        assertThat(guarded.attempt(() -> "done").result()).contains("done");
    }

    @Test
    void wantOfMemoryIsTriedOnceMore() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        Guarded.Attempt<String> second = guarded.attempt(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
            }
            return "done";
        });
        assertThat(second.result()).contains("done");

        Guarded.Attempt<String> never = guarded.attempt(() -> {
            tries.incrementAndGet();
            throw new OutOfMemoryError();
        });
        assertThat(never.failure()).startsWith("memory is full.");
        assertThat(tries).hasValue(4);
    }

    @Test
    void whatTakesTooLongCostsOnlyItself() throws IOException {
        TimeLimit limit = new TimeLimit(Duration.ZERO);
        Guarded.Attempt<String> late = guarded.attempt(() -> limit.within(() -> {
            Interrupted.check();
            return "done";
        }));

        assertThat(late.result()).isEmpty();
        assertThat(late.failure())
                .isEqualTo("aligning took longer than 0 minutes. Cut its texts into parts, or give it more with "
                        + "--pair-minutes.");
        assertThat(guarded.attempt(() -> "done").result()).contains("done");
    }

    /** Memory first, then time. */
    @Test
    void timeIsLimitedAlsoOfWhatIsTriedOnceMore() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        Guarded.Attempt<String> late = guarded.attempt(() -> new TimeLimit(Duration.ZERO).within(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError();
            }
            Interrupted.check();
            return "done";
        }));
        assertThat(late.failure()).startsWith("aligning took longer");
    }

    @Test
    void theDiskIsEverybodys() {
        assertThatThrownBy(() -> guarded.attempt(() -> {
                    throw new UncheckedIOException(new IOException("full"));
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
