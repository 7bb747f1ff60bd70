package org.couplet.align.model;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.terms.Bag;

/**
 * One text as the model sees it. The arrays are not to be changed.
 *
 * @param bags the terms of each sentence
 * @param places [sentence][k]: where the k-th type of its bag stands in it, 0 at its start, 1 at its end; of one that stands
 *     there several times, on average
 * @param chars the length of each sentence in characters without white space
 * @param starts whether each sentence starts a paragraph
 * @param edges how each sentence begins and ends
 * @param types number of distinct terms; every type in a bag is below it
 */
@SuppressWarnings("ArrayRecordComponent") // made for one pair and read in the inner loop; nobody changes them
public record Side(List<Bag> bags, float[][] places, int[] chars, boolean[] starts, Edges edges, int types) {
    public Side {
        int size = bags.size();
        if (places.length != size || chars.length != size || starts.length != size || edges.ends().length != size) {
            throw new IllegalArgumentException(
                    "%d bags, %d places, %d lengths, %d starts, %d edges must be equally many"
                            .formatted(size, places.length, chars.length, starts.length, edges.ends().length));
        }
        for (int i = 0; i < size; i++) {
            if (places[i].length != bags.get(i).size()) {
                throw new IllegalArgumentException("%d places of %d types in sentence %d"
                        .formatted(places[i].length, bags.get(i).size(), i));
            }
        }
        bags = List.copyOf(bags);
    }

    /**
     * @param sentences the texts
     * @param bags the terms of each
     * @param places [sentence][k]: where the k-th type of its bag stands in it, 0 to 1
     * @param starts whether each starts a paragraph
     * @param types number of distinct terms
     */
    public static Side of(List<String> sentences, List<Bag> bags, float[][] places, boolean[] starts, int types) {
        int[] chars = sentences.stream().mapToInt(Side::chars).toArray();
        return new Side(bags, places, chars, starts, Edges.of(sentences), types);
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
                Arrays.copyOfRange(places, from, to),
                Arrays.copyOfRange(chars, from, to),
                Arrays.copyOfRange(starts, from, to),
                part,
                types);
    }
}
