package org.couplet.align;

import java.util.List;
import java.util.Set;
import org.couplet.align.model.Side;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/**
 * A document with its terms read.
 *
 * @param occurrences the terms of each sentence, with their spans in it
 */
record ReadSide(Document document, Vocabulary vocabulary, List<List<Occurrence>> occurrences, Side side) {
    /**
     * @param other language of the document opposite
     * @param names pinyin names to recognise
     */
    static ReadSide read(Document document, Language other, Set<String> names) {
        TermReader reader = TermReader.of(document.language(), other, names);
        Vocabulary vocabulary = new Vocabulary();
        List<List<Occurrence>> occurrences = document.sentences().stream()
                .map(Sentence::text)
                .map(reader::terms)
                .toList();
        List<Bag> bags =
                occurrences.stream().map(terms -> Bag.of(vocabulary, terms)).toList();
        int[] chars = document.sentences().stream().mapToInt(ReadSide::chars).toArray();
        return new ReadSide(
                document, vocabulary, occurrences, new Side(bags, chars, starts(document), vocabulary.size()));
    }

    private static int chars(Sentence sentence) {
        return (int) sentence.text()
                .codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .count();
    }

    private static boolean[] starts(Document document) {
        boolean[] starts = new boolean[document.sentences().size()];
        for (Span paragraph : document.paragraphs()) {
            starts[paragraph.start()] = true;
        }
        return starts;
    }
}
