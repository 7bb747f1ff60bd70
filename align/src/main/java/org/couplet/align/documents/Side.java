package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Language;

/**
 * The documents of one language as their terms, read for the comparison with one other language.
 *
 * @param places of the documents by id
 */
record Side(List<Reading> readings, Map<String, Integer> places, Vocabulary vocabulary, Commonness commonness) {

    /** Documents of one language code may differ in script; each is read by its own tag. */
    static Side of(List<Document> documents, Language other, Set<String> pinyinNames, Lexicon lexicon) {
        Vocabulary vocabulary = new Vocabulary();
        Map<Language, TermReader> readers = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Document document : documents) {
            TermReader reader =
                    readers.computeIfAbsent(document.language(), own -> lexicon.reader(own, other, pinyinNames));
            places.put(document.id(), readings.size());
            readings.add(new Reading(document, reader, vocabulary));
        }
        return new Side(readings, places, vocabulary, new Commonness(readings, vocabulary));
    }

    int size() {
        return readings.size();
    }

    /** Below 0 where the document is not of this side. */
    int indexOf(Document document) {
        return places.getOrDefault(document.id(), -1);
    }

    Reading get(int i) {
        return readings.get(i);
    }
}
