package org.couplet.align.model;

import java.util.List;
import org.couplet.align.terms.Bag;

/**
 * One text as the model sees it.
 *
 * @param bags the terms of each sentence
 * @param chars the length of each sentence in characters without white space
 * @param starts whether each sentence starts a paragraph
 * @param types number of distinct terms; every type in a bag is below it
 */
public record Side(List<Bag> bags, int[] chars, boolean[] starts, int types) {
    public Side {
        if (chars.length != bags.size() || starts.length != bags.size()) {
            throw new IllegalArgumentException("%d bags, %d lengths, %d starts must be equally many"
                    .formatted(bags.size(), chars.length, starts.length));
        }
        bags = List.copyOf(bags);
    }

    int size() {
        return chars.length;
    }
}
