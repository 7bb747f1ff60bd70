package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class InOrderTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 200})
    void keepsTheOrderOfTheItems(int threads) throws IOException {
        List<Integer> squares = new ArrayList<>();
        InOrder.map(threads, ITEMS, i -> i * i, squares::add);

        assertThat(squares).isEqualTo(ITEMS.stream().map(i -> i * i).toList());
    }

    @Test
    void worksOnSeveralThreadsAtOnce() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        InOrder.map(
                2,
                List.of(1, 2),
                item -> {
                    both.countDown();
                    await(both);
                    return threads.add(Thread.currentThread());
                },
                first -> assertThat(first).isTrue());

        assertThat(threads).hasSize(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    @Test
    void hasFewResultsWaiting() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        InOrder.map(2, ITEMS, item -> begun.incrementAndGet() - item, ahead::add);

        assertThat(ahead).allMatch(distance -> distance <= 9);
    }

    @Test
    void takesNothing() throws IOException {
        InOrder.map(3, List.of(), item -> item, item -> assertThat(item).isNull());
    }

    @Test
    void throwsTheFirstFailureAsItIs() {
        IOException full = new IOException("full");
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(() -> InOrder.map(
                        3,
                        ITEMS,
                        item -> {
                            if (item == 5) {
                                throw full;
                            } else if (item > 5) {
                                throw new IllegalStateException("later");
                            }
                            return item;
                        },
                        taken::add))
                .isSameAs(full);
        assertThat(taken).containsExactly(0, 1, 2, 3, 4);
    }
}
