package org.couplet.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeenTest {
    @Property(tries = 50)
    void isASet(@ForAll @Size(max = 3000) List<@IntRange(max = 2000) Integer> numbers) {
        Seen seen = new Seen();
        Set<Long> set = new HashSet<>();
        for (int number : numbers) {
            long spread = number * 0x9E3779B97F4A7C15L;
            assertThat(seen.add(spread)).isEqualTo(set.add(spread));
        }
    }

    @Test
    void keepsTheFirstOfTheHighest() {
        Seen seen = new Seen();
        Map<Long, Long> best = new HashMap<>();
        for (long place = 0; place < 10_000; place++) {
            long key = place % 3000 * 0x9E3779B97F4A7C15L;
            long rank = place / 3000 % 3;
            seen.offer(key, rank, place);
            if (rank == 2 && !best.containsKey(key)) {
                best.put(key, place);
            }
        }
        assertThat(best).isNotEmpty();
        best.forEach((key, place) -> assertThat(seen.isBest(key, place)).isTrue());
    }
}
