package org.couplet.align;

import java.util.ArrayList;
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
        for (Sentence sentence : document.sentences()) {
            List<Occurrence> terms = reader.terms(sentence.text());
            bags.add(Bag.of(vocabulary, terms));
            spots.add(spots(terms, vocabulary));
        }
        List<String> texts = document.sentences().stream().map(Sentence::text).toList();
        return new ReadSide(document, vocabulary, spots, Side.of(texts, bags, starts(document), vocabulary.size()));
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

    private static boolean[] starts(Document document) {
        boolean[] starts = new boolean[document.sentences().size()];
        for (Span paragraph : document.paragraphs()) {
            starts[paragraph.start()] = true;
        }
        return starts;
    }
}
