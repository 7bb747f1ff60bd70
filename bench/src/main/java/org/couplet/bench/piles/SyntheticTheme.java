package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a made-up text is about: its own words and names. Texts on one theme are look-alikes, not translations. */
record SyntheticTheme(List<Fact> words, List<Fact> names) {
    private static final int WORDS = 40;

    static SyntheticTheme of(SyntheticWords all, SplittableRandom random) {
        return new SyntheticTheme(
                Stream.generate(() -> all.drawEvenly(random)).limit(WORDS).toList(),
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> SyntheticFacts.name(random))
                        .toList());
    }

    /** Sentences of six to fourteen words, a third of the theme, with numbers, dates and names now and then. */
    List<List<Fact>> sentences(SyntheticWords all, SplittableRandom random) {
        int count = 6 + (int) (-14 * Math.log(1 - random.nextDouble() * 0.95));
        List<List<Fact>> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(sentence(all, random));
        }
        return sentences;
    }

    private List<Fact> sentence(SyntheticWords all, SplittableRandom random) {
        List<Fact> facts = new ArrayList<>();
        int count = 6 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            facts.add(random.nextDouble() < 0.35 ? words.get(random.nextInt(words.size())) : all.draw(random));
        }
        addSometimes(facts, 0.25, names.get(random.nextInt(names.size())), random);
        addSometimes(facts, 0.35, SyntheticFacts.number(random), random);
        addSometimes(facts, 0.1, SyntheticFacts.year(random), random);
        addSometimes(facts, 0.12, SyntheticFacts.date(random), random);
        addSometimes(facts, 0.03, SyntheticFacts.code(random), random);
        return facts;
    }

    private static void addSometimes(List<Fact> facts, double often, Fact fact, SplittableRandom random) {
        if (random.nextDouble() < often) {
            facts.add(random.nextInt(facts.size() + 1), fact);
        }
    }
}
