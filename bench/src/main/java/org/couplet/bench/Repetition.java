package org.couplet.bench;

import java.util.List;
import java.util.stream.IntStream;

/** More of the same, to see how the work grows. */
final class Repetition {
    private Repetition() {}

    /** N of each text, under names of their own. */
    static List<GoldText> copies(List<GoldText> texts, int n) {
        return IntStream.rangeClosed(1, n)
                .boxed()
                .flatMap(i -> texts.stream().map(text -> text.named(text.name() + "-" + i)))
                .toList();
    }

    /** Each text N times as long: after its end it begins again. */
    static List<GoldText> longer(List<GoldText> texts, int n) {
        return texts.stream().map(text -> longer(text, n)).toList();
    }

    private static GoldText longer(GoldText text, int n) {
        GoldText all = text;
        for (int i = 1; i < n; i++) {
            all = all.then(text);
        }
        return all;
    }
}
