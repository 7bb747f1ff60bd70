package org.couplet.align.model;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.terms.Bag;

/**
 * One text as the model sees it. The arrays are not to be changed.
 *
 * @param bags the terms of each sentence
 * @param chars the length of each sentence in characters without white space
 * @param starts whether each sentence starts a paragraph
 * @param edges how each sentence begins and ends
 * @param types number of distinct terms; every type in a bag is below it
 */
@SuppressWarnings("ArrayRecordComponent") // made for one pair and read in the inner loop; nobody changes them
public record Side(List<Bag> bags, int[] chars, boolean[] starts, Edges edges, int types) {
    public Side {
        if (chars.length != bags.size() || starts.length != bags.size() || edges.ends().length != bags.size()) {
            throw new IllegalArgumentException("%d bags, %d lengths, %d starts, %d edges must be equally many"
                    .formatted(bags.size(), chars.length, starts.length, edges.ends().length));
        }
        bags = List.copyOf(bags);
    }

    /**
     * @param sentences the texts
     * @param bags the terms of each
     * @param starts whether each starts a paragraph
     * @param types number of distinct terms
     */
    public static Side of(List<String> sentences, List<Bag> bags, boolean[] starts, int types) {
        int[] chars = sentences.stream().mapToInt(Side::chars).toArray();
        return new Side(bags, chars, starts, Edges.of(sentences), types);
    }

    private static int chars(String sentence) {
        return (int) sentence.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .count();
    }

    public int size() {
        return chars.length;
    }

    /** Characters of all sentences. */
    double length() {
        return Arrays.stream(chars).asDoubleStream().sum();
    }

    /** The sentences {@code [from, to)} as a text of their own, with the same terms. */
    Side part(int from, int to) {
        Edges part = new Edges(
                Arrays.copyOfRange(edges.ends(), from, to),
                Arrays.copyOfRange(edges.begins(), from, to),
                Arrays.copyOfRange(edges.quotes(), from, to));
        return new Side(
                bags.subList(from, to),
                Arrays.copyOfRange(chars, from, to),
                Arrays.copyOfRange(starts, from, to),
                part,
                types);
    }
}
