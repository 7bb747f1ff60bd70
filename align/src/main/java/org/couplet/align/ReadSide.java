package org.couplet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.couplet.align.model.Side;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/**
 * A document with its terms read.
 *
 * @param spots [sentence][3k, 3k + 1, 3k + 2]: number of a term in the vocabulary and the span that it stands for
 */
record ReadSide(Document document, Vocabulary vocabulary, List<int[]> spots, Side side) {
    static ReadSide read(Document document, TermReader reader) {
        Vocabulary vocabulary = new Vocabulary();
        List<int[]> spots = new ArrayList<>();
        List<Bag> bags = new ArrayList<>();
        List<float[]> places = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Occurrence> terms = reader.terms(sentence.text());
            Bag bag = Bag.of(vocabulary, terms);
            int[] ofTerms = spots(terms, vocabulary);
            bags.add(bag);
            spots.add(ofTerms);
            places.add(places(bag, ofTerms, sentence.text().length()));
        }
        List<String> texts = document.sentences().stream().map(Sentence::text).toList();
        Side side = Side.of(texts, bags, places.toArray(float[][]::new), starts(document), vocabulary.size());
        return new ReadSide(document, vocabulary, spots, side);
    }

    /** Three numbers a term in place of three objects: a long text has millions. */
    private static int[] spots(List<Occurrence> terms, Vocabulary vocabulary) {
        int[] spots = new int[3 * terms.size()];
        for (int k = 0; k < terms.size(); k++) {
            Occurrence occurrence = terms.get(k);
            spots[3 * k] = vocabulary.find(occurrence.term());
            spots[3 * k + 1] = occurrence.span().start();
            spots[3 * k + 2] = occurrence.span().end();
        }
        return spots;
    }

    /** [k]: the mean place of the k-th type of the bag, in shares of the sentence's length. */
    private static float[] places(Bag bag, int[] spots, int length) {
        float[] places = new float[bag.size()];
        for (int at = 0; at < spots.length; at += 3) {
            int k = Arrays.binarySearch(bag.types(), spots[at]);
            places[k] += (spots[at + 1] + spots[at + 2]) / 2f / length / bag.counts()[k];
        }
        return places;
    }

    private static boolean[] starts(Document document) {
        boolean[] starts = new boolean[document.sentences().size()];
        for (Span paragraph : document.paragraphs()) {
            starts[paragraph.start()] = true;
        }
        return starts;
    }
}
