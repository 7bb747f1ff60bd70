package org.couplet.align.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.couplet.align.lexicon.Links;
import org.couplet.align.terms.Bag;
import org.couplet.text.Bead;

/** Small sides and links for the tests of this room. */
final class Sides {
    private Sides() {}

    /** Sentences of ten characters in one paragraph, each given by its term types. */
    static Side of(int types, int[]... sentences) {
        int[] chars = new int[sentences.length];
        Arrays.fill(chars, 10);
        boolean[] starts = new boolean[sentences.length];
        if (starts.length > 0) {
            starts[0] = true;
        }
        return new Side(Arrays.stream(sentences).map(Bag::ofTypes).toList(), chars, starts, types);
    }

    /** A sentence that holds one type so many times. */
    static int[] times(int count, int type) {
        int[] sentence = new int[count];
        Arrays.fill(sentence, type);
        return sentence;
    }

    /** Up to five terms a sentence, lengths of 1 to 120 characters, a paragraph every third sentence or so. */
    static Side random(Random random, int sentences, int types) {
        List<Bag> bags = new ArrayList<>();
        int[] chars = new int[sentences];
        boolean[] starts = new boolean[sentences];
        for (int i = 0; i < sentences; i++) {
            bags.add(Bag.ofTypes(random.ints(random.nextInt(6), 0, types).toArray()));
            chars[i] = 1 + random.nextInt(120);
            starts[i] = i == 0 || random.nextInt(3) == 0;
        }
        return new Side(bags, chars, starts, types);
    }

    /** Links between any two types with probability .2, rows of at most 1. */
    static Links randomLinks(Random random, int sources, int targets) {
        int[][] columns = new int[sources][];
        float[][] weights = new float[sources][];
        for (int s = 0; s < sources; s++) {
            columns[s] = random.ints(0, targets)
                    .limit(targets / 5)
                    .sorted()
                    .distinct()
                    .toArray();
            weights[s] = new float[columns[s].length];
            for (int k = 0; k < weights[s].length; k++) {
                weights[s][k] = (1 - random.nextFloat()) / weights[s].length;
            }
        }
        return new Links(columns, weights);
    }

    /** {@code 0-1:0-2}. */
    static String shown(Bead bead) {
        return "%d-%d:%d-%d"
                .formatted(
                        bead.source().start(),
                        bead.source().end(),
                        bead.target().start(),
                        bead.target().end());
    }

    /** No link from any of the types. */
    static Links none(int sources) {
        return new Links(new int[sources][0], new float[sources][0]);
    }

    /** Each type linked to the same type of the other side, with weight 1. */
    static Links same(int types) {
        int[][] columns = new int[types][];
        float[][] weights = new float[types][];
        for (int t = 0; t < types; t++) {
            columns[t] = new int[] {t};
            weights[t] = new float[] {1};
        }
        return new Links(columns, weights);
    }
}
