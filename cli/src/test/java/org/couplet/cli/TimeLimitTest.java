package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.couplet.align.parallel.Interrupted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeLimitTest {
    private static final TimeLimit NONE = new TimeLimit(Duration.ZERO);
    private static final TimeLimit LONG = new TimeLimit(Duration.ofMinutes(30));

    @TempDir
    private Path folder;

    @Test
    void endsWorkThatTakesLonger() {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(1));

        assertThatThrownBy(() -> limit.within(TimeLimitTest::untilInterrupted)).isInstanceOf(TimeLimit.Exceeded.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private static String untilInterrupted() {
        while (true) {
            Interrupted.check();
            Thread.onSpinWait();
        }
    }

    @Test
    void takesWhatCameAllTheSame() throws IOException {
        String result =
                NONE.within(() -> "interrupted: " + Thread.currentThread().isInterrupted());

        assertThat(result).isEqualTo("interrupted: true");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void filesCanBeWrittenAfterwards() throws IOException {
        NONE.within(() -> "done");

        assertThat(Files.writeString(folder.resolve("a.txt"), "whole")).hasContent("whole");
    }

    @Test
    void whatFailsOtherwiseFailsAsItDid() {
        assertThatThrownBy(() -> NONE.within(() -> {
                    throw new IOException("full");
                }))
                .isExactlyInstanceOf(IOException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** As when all work is ended, for want of disk. */
    @Test
    void anInterruptOfOthersIsNotTakenForOurs() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> LONG.within(TimeLimitTest::untilInterrupted)).isInstanceOf(Interrupted.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void oneThreadsTimeIsNotAnothers() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Thread late = new Thread(() -> {
            try {
                assertThatThrownBy(() -> NONE.within(TimeLimitTest::untilInterrupted))
                        .isInstanceOf(TimeLimit.Exceeded.class);
            } finally {
                over.countDown();
            }
        });

        String result = LONG.within(() -> {
            late.start();
            over.countDown();
            return "interrupted: " + Thread.currentThread().isInterrupted();
        });

        late.join();
        assertThat(result).isEqualTo("interrupted: false");
    }
}
