package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.number.Mention;
import org.couplet.number.Mentions;
import org.couplet.testdata.GoldBead;
import org.couplet.text.Language;
import org.couplet.text.Span;

/**
 * A piece of one of our own articles in both languages, with the places where both say the same number, date or word, so that
 * it can say another.
 *
 * @param slots none overlapping another, in Chinese order
 */
record ArticleBead(String chinese, String english, List<Slot> slots) {
    /**
     * A number, date or word.
     *
     * @param other what stands there instead
     */
    record Slot(Span chinese, Span english, Function<ArticleFacts, Fact> other) {
        private boolean overlaps(Slot slot) {
            return overlap(chinese, slot.chinese) || overlap(english, slot.english);
        }

        private static boolean overlap(Span one, Span other) {
            return one.start() < other.end() && other.start() < one.end();
        }
    }

    ArticleBead {
        slots = List.copyOf(slots);
    }

    /** @param words of one English word each, those that may be exchanged */
    static ArticleBead of(GoldBead gold, List<Fact> words) {
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : found(gold, words)) {
            if (slots.stream().noneMatch(slot::overlaps)) {
                slots.add(slot);
            }
        }
        slots.sort(Comparator.comparing(slot -> slot.chinese.start()));
        return new ArticleBead(gold.source(), gold.target(), slots);
    }

    /** Numbers and dates first, which no word may break. */
    private static List<Slot> found(GoldBead gold, List<Fact> words) {
        List<Slot> slots = new ArrayList<>();
        List<Mention> chinese = Mentions.in(gold.source(), Language.CHINESE);
        List<Mention> english = Mentions.in(gold.target(), Language.ENGLISH);
        for (Mention mention : chinese) {
            only(chinese, mention.key())
                    .filter(ArticleFacts::knows)
                    .flatMap(own -> only(english, own.key()))
                    .ifPresent(same -> slots.add(new Slot(mention.span(), same.span(), facts -> facts.of(mention))));
        }
        for (Fact word : words) {
            word(gold, word).ifPresent(slots::add);
        }
        return slots;
    }

    private static Optional<Mention> only(List<Mention> mentions, String key) {
        List<Mention> same =
                mentions.stream().filter(one -> one.key().equals(key)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static Optional<Slot> word(GoldBead gold, Fact word) {
        int at = gold.source().indexOf(word.chinese());
        if (at < 0 || gold.source().indexOf(word.chinese(), at + 1) >= 0) {
            return Optional.empty();
        }
        // within "312.7-kilometre" another word might be read as part of the number
        Matcher matcher = Pattern.compile("(?<![\\w-])" + word.english().get(0) + "(?![\\w-])")
                .matcher(gold.target());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span english = new Span(matcher.start(), matcher.end());
        Span chinese = new Span(at, at + word.chinese().length());
        return matcher.find()
                ? Optional.empty()
                : Optional.of(new Slot(chinese, english, facts -> facts.word(word.chinese())));
    }

    /** What both languages say of these facts. */
    Fact of(ArticleFacts facts) {
        return new Fact(
                facts.names().chinese(filled(chinese, Slot::chinese, facts, Fact::chinese)),
                facts.names().english(filled(english, Slot::english, facts, fact -> fact.english()
                        .get(0))));
    }

    private String filled(String text, Function<Slot, Span> place, ArticleFacts facts, Function<Fact, String> said) {
        StringBuilder filled = new StringBuilder(text);
        slots.stream()
                .sorted(Comparator.comparing((Slot slot) -> place.apply(slot).start())
                        .reversed())
                .forEach(slot -> {
                    Span span = place.apply(slot);
                    filled.replace(span.start(), span.end(), said.apply(slot.other.apply(facts)));
                });
        return filled.toString();
    }
}
