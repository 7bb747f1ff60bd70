package org.couplet.number;

import java.util.List;
import java.util.stream.Collectors;

/** Mentions as a line that a table of cases can hold: {@code 3.77万 = 37700; 5% = 5%}, with ~ for approximate. */
final class Shown {
    private Shown() {}

    static String of(String text, List<? extends Mention> mentions) {
        return mentions.stream().map(mention -> show(text, mention)).collect(Collectors.joining("; "));
    }

    private static String show(String text, Mention mention) {
        boolean about = mention instanceof Quantity quantity && quantity.approximate();
        return mention.span().of(text) + (about ? " ~ " : " = ") + mention.key();
    }
}
