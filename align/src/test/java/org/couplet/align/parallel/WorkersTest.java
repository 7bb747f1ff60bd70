package org.couplet.align.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 333).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void giveEveryResultInTheOrderOfTheItems(int threads) {
        List<Integer> blocks = new ArrayList<>();
        new Workers(threads)
                .map(
                        ITEMS.size(),
                        (start, end) -> IntStream.range(start, end).boxed().toList(),
                        blocks::addAll);

        assertThat(blocks).isEqualTo(ITEMS);
        assertThat(new Workers(threads).each(ITEMS, item -> item + 1))
                .isEqualTo(IntStream.rangeClosed(1, ITEMS.size()).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void throwTheFirstFailureAsItIs(int threads) {
        assertThatThrownBy(() -> new Workers(threads).each(ITEMS, WorkersTest::fail))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("item 100");
    }

    private static int fail(int item) {
        if (item >= 100) {
            throw new IllegalStateException("item " + item);
        }
        return item;
    }

    /** Both threads work on what never ends until the one that asked is interrupted. */
    @Test
    void endWhenTheThreadThatAskedIsInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch ended = new CountDownLatch(2);
        Thread asked = Thread.currentThread();
        Thread other = new Thread(() -> {
            await(begun);
            asked.interrupt();
        });
        other.start();

        assertThatThrownBy(() -> new Workers(2).each(ITEMS, item -> untilInterrupted(begun, ended)))
                .isInstanceOf(Interrupted.class);
        assertThat(Thread.interrupted()).isTrue();
        other.join();
        ended.await();
    }

    private static int untilInterrupted(CountDownLatch begun, CountDownLatch ended) {
        begun.countDown();
        try {
            while (true) {
                Interrupted.check();
                Thread.onSpinWait();
            }
        } finally {
            ended.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }

    @Test
    void areOneAtLeast() {
        assertThatThrownBy(() -> new Workers(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 threads are less than 1");
    }
}
