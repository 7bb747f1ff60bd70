package org.couplet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** More of the same, to see how the work grows. */
final class Repetition {
    private Repetition() {}

    /**
     * N of each text, under names of their own. Each has its number behind its first line, on both sides, since a learner
     * takes equal texts for one.
     */
    static List<GoldText> copies(List<GoldText> texts, int n) {
        return IntStream.rangeClosed(1, n)
                .boxed()
                .flatMap(i -> texts.stream().map(text -> copy(text, i)))
                .toList();
    }

    private static GoldText copy(GoldText text, int number) {
        LineText source = numbered(text.source(), number);
        LineText target = numbered(text.target(), number);
        return new GoldText(text.name(), source, target, text.gold()).named(text.name() + "-" + number);
    }

    private static LineText numbered(LineText text, int number) {
        List<String> lines = new ArrayList<>(text.lines());
        if (!lines.isEmpty()) {
            lines.set(0, lines.get(0) + " " + number);
        }
        return new LineText(lines, text.paragraphs());
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
