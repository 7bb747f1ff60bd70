package org.couplet.bench.piles;

import java.util.List;

/**
 * One thing that both texts say.
 *
 * @param english ways to say it, the most usual first
 */
record Fact(String chinese, List<String> english) {
    Fact {
        english = List.copyOf(english);
    }

    Fact(String chinese, String english) {
        this(chinese, List.of(english));
    }
}
