package org.couplet.align.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.couplet.align.lexicon.Links;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.search.Step;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Bead;

/** Small sides and links for the tests of this room. */
final class Sides {
    private Sides() {}

    /** Sentences of ten characters in one paragraph, each given by its term types. */
    static Side of(int types, int[]... sentences) {
        int[] chars = new int[sentences.length];
        Arrays.fill(chars, 10);
        List<Bag> bags = Arrays.stream(sentences).map(Bag::ofTypes).toList();
        return new Side(bags, middle(bags), chars, oneParagraph(sentences.length), plain(sentences.length), types);
    }

    /** Sentences of such lengths, without terms. */
    static Side ofLengths(int[] chars, boolean[] starts) {
        List<Bag> bags = Collections.nCopies(chars.length, Bag.ofTypes());
        return new Side(bags, middle(bags), chars, starts, plain(chars.length), 0);
    }

    /** Every type in the middle of its sentence. */
    static float[][] middle(List<Bag> bags) {
        float[][] places = new float[bags.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new float[bags.get(i).size()];
            Arrays.fill(places[i], 0.5f);
        }
        return places;
    }

    static boolean[] oneParagraph(int sentences) {
        boolean[] starts = new boolean[sentences];
        if (sentences > 0) {
            starts[0] = true;
        }
        return starts;
    }

    private static Edges plain(int sentences) {
        return Edges.of(Collections.nCopies(sentences, "x"));
    }

    /** A sentence that holds one type so many times. */
    static int[] times(int count, int type) {
        int[] sentence = new int[count];
        Arrays.fill(sentence, type);
        return sentence;
    }

    /** Up to five terms a sentence anywhere in it, lengths of 1 to 120 characters, a paragraph every third sentence or so. */
    static Side random(Random random, int sentences, int types) {
        List<Bag> bags = new ArrayList<>();
        int[] chars = new int[sentences];
        boolean[] starts = new boolean[sentences];
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            bags.add(Bag.ofTypes(random.ints(random.nextInt(6), 0, types).toArray()));
            chars[i] = 1 + random.nextInt(120);
            starts[i] = i == 0 || random.nextInt(3) == 0;
            texts.add(random.nextInt(4) == 0 ? "“x?”" : "X.");
        }
        float[][] places = middle(bags);
        for (float[] ofSentence : places) {
            for (int k = 0; k < ofSentence.length; k++) {
                ofSentence[k] = random.nextFloat();
            }
        }
        return new Side(bags, places, chars, starts, Edges.of(texts), types);
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

    /** 1-1, 1-2 and 2-1 beads and single units, at random, until one side is used up. */
    static List<Step> randomBeads(Random random, int sources, int targets) {
        List<Step> beads = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < sources && j < targets) {
            int iEnd = Math.min(sources, i + random.nextInt(3));
            int jEnd = Math.min(targets, j + random.nextInt(3));
            if (iEnd > i && jEnd > j) {
                beads.add(new Step(i, iEnd, j, jEnd));
            }
            i = iEnd;
            j = jEnd;
        }
        return beads;
    }

    /** Two alignments between which nobody knows: beads of either may overlap those of the other. */
    static List<Guess> randomGuesses(Random random, int sources, int targets) {
        double first = random.nextDouble();
        List<Guess> guesses = new ArrayList<>();
        randomBeads(random, sources, targets).forEach(bead -> guesses.add(new Guess(bead, first)));
        randomBeads(random, sources, targets).forEach(bead -> guesses.add(new Guess(bead, 1 - first)));
        return guesses;
    }

    static List<Guess> sure(Step... beads) {
        return Stream.of(beads).map(bead -> new Guess(bead, 1)).toList();
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

    /** Terms {@code word0}, {@code word1} and so on with the numbers 0, 1 and so on. */
    static Vocabulary vocabulary(int types) {
        Vocabulary vocabulary = new Vocabulary();
        for (int type = 0; type < types; type++) {
            vocabulary.id(new Term(Term.Kind.WORD, "word" + type));
        }
        return vocabulary;
    }

    static Pair pair(long id, Side source, Side target, Links forward, Links backward) {
        return new Pair(
                id,
                source,
                target,
                vocabulary(source.types()),
                vocabulary(target.types()),
                new Prior(forward, backward));
    }

    /** What is known of a pair before anything is learnt, with links one way. */
    static Reading reading(Side source, Side target, Links forward) {
        Pair pair = pair(1, source, target, forward, none(target.types()));
        Knowledge nothing = Knowledge.before(List.of(pair));
        return nothing.read(nothing.numbered(pair));
    }

    /** A text that is all that was learnt from, with these frequencies; none of them is asked for of a given side. */
    static Numbered numbered(Tokens text, double... frequencies) {
        return new Numbered(text, numbers(text.typeCount), frequencies);
    }

    /** Counts of given and explained types, each three numbers {@code {given, explained, n(s, t)}}. */
    static Counts counts(int givenTypes, int explainedTypes, double[]... counts) {
        Tokens given = new Tokens(of(givenTypes, numbers(givenTypes)));
        Tokens explained = new Tokens(of(explainedTypes, numbers(explainedTypes)));
        Shares shares = Shares.none(given, explained);
        for (double[] count : counts) {
            shares.add((int) count[0], (int) count[1], (float) count[2]);
        }
        shares.index();
        return counts(shares, givenTypes, explainedTypes);
    }

    /** Of the shares of one text that is all that was learnt from. */
    static Counts counts(Shares shares, int givenTypes, int explainedTypes) {
        Counts.Part part = new Counts.Part(shares, numbers(givenTypes), numbers(explainedTypes));
        return Counts.of(List.of(part), givenTypes, explainedTypes);
    }

    /** 0, 1, 2 …: a text that is all that was learnt from. */
    static int[] numbers(int types) {
        int[] numbers = new int[types];
        Arrays.setAll(numbers, t -> t);
        return numbers;
    }
}
