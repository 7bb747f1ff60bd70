package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What makes documents hard to pair. The same set is always spoilt in the same way. */
public enum Stress {
    /** The first 230 Han characters, or 690 letters, of a text; the same share of its partner. */
    FIRST_230,
    FIRST_115,
    FIRST_58,
    /** Either half of a text stands for itself; first halves translate each other, and second halves. */
    HALVES,
    /** One half of each text: of every second pair another half on the other side, so that they must stay alone. */
    ONE_HALF,
    /** Two paragraphs in five are missing, on either side others. */
    THINNED,
    /** Each text stands there twice. */
    TWICE,
    /** Small piles of texts with partners and without. */
    OF_2,
    OF_3,
    OF_5,
    OF_10,
    /** A third language, made by a cipher where the set has but two. */
    THREE;

    private static final double MISSING = 0.4;
    private static final String SECOND = "-2";

    /** One pile, or many small ones whose results are to be pooled. */
    public List<PileTexts> of(PileTexts set) {
        return switch (this) {
            case FIRST_230 -> List.of(cut(set, 230));
            case FIRST_115 -> List.of(cut(set, 115));
            case FIRST_58 -> List.of(cut(set, 58));
            case HALVES -> List.of(halves(set));
            case ONE_HALF -> List.of(oneHalf(set));
            case THINNED -> List.of(thinned(set));
            case TWICE -> List.of(twice(set));
            case OF_2 -> SmallPiles.of(set, 2);
            case OF_3 -> SmallPiles.of(set, 3);
            case OF_5 -> SmallPiles.of(set, 5);
            case OF_10 -> SmallPiles.of(set, 10);
            case THREE -> List.of(ThirdLanguage.in(set));
        };
    }

    /** A text without a partner is cut as if it had one of its own length. */
    private static PileTexts cut(PileTexts set, int ideographs) {
        double letters = ideographs * PileText.LETTERS_PER_IDEOGRAPH;
        Map<String, PileText> partners = set.partners();
        List<PileText> cut = new ArrayList<>();
        for (PileText text : set.texts()) {
            PileText partner = partners.getOrDefault(text.id(), text);
            PileText lead = leads(text, partner) ? text : partner;
            cut.add(text.first(text.letters() * Math.min(1, letters / lead.letters())));
        }
        return new PileTexts(cut, set.gold(), set.copies());
    }

    /** Whether the text, not its partner, has the length that is asked for: the one with ideographs. */
    private static boolean leads(PileText text, PileText partner) {
        return text.language().writtenSolid() != partner.language().writtenSolid()
                ? text.language().writtenSolid()
                : text.id().compareTo(partner.id()) <= 0;
    }

    private static PileTexts halves(PileTexts set) {
        List<PileText> halves = new ArrayList<>();
        for (PileText text : set.texts()) {
            halves.add(text.half(false));
            halves.add(text.half(true).named(text.id() + SECOND));
        }
        Set<Link> gold = new HashSet<>(set.gold());
        set.gold().forEach(link -> gold.add(Link.of(link.first() + SECOND, link.second() + SECOND)));
        return new PileTexts(halves, gold).only(text -> !text.isEmpty());
    }

    private static PileTexts oneHalf(PileTexts set) {
        List<Link> apart = everySecond(set.gold());
        Set<String> seconds = apart.stream().map(Link::second).collect(Collectors.toSet());
        Set<Link> gold = new HashSet<>(set.gold());
        apart.forEach(gold::remove);
        List<PileText> halves = set.texts().stream()
                .map(text -> text.half(seconds.contains(text.id())))
                .toList();
        return new PileTexts(halves, gold).only(text -> !text.isEmpty());
    }

    private static List<Link> everySecond(Set<Link> gold) {
        List<Link> sorted = gold.stream()
                .sorted(Comparator.comparing(Link::first).thenComparing(Link::second))
                .toList();
        return IntStream.range(0, sorted.size() / 2)
                .mapToObj(i -> sorted.get(2 * i + 1))
                .toList();
    }

    private static PileTexts thinned(PileTexts set) {
        return new PileTexts(
                set.texts().stream().map(text -> text.thinned(MISSING)).toList(), set.gold(), set.copies());
    }

    private static PileTexts twice(PileTexts set) {
        List<PileText> texts = new ArrayList<>();
        Map<String, String> copies = new HashMap<>(set.copies());
        for (PileText text : set.texts()) {
            String copy = text.id() + "-copy";
            texts.add(text);
            texts.add(text.named(copy));
            copies.put(copy, text.id());
        }
        Set<Link> gold = new HashSet<>(set.gold());
        return new PileTexts(texts, gold, copies);
    }

    /** {@code first-230} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
