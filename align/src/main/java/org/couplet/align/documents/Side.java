package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Language;

/** The documents of one language as their terms, read for the comparison with one other language. */
record Side(List<Reading> readings, Vocabulary vocabulary, Commonness commonness) {

    /** Documents of one language code may differ in script; each is read by its own tag. */
    static Side of(List<Document> documents, Language other, Set<String> pinyinNames) {
        Vocabulary vocabulary = new Vocabulary();
        Map<Language, TermReader> readers = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (Document document : documents) {
            TermReader reader =
                    readers.computeIfAbsent(document.language(), own -> TermReader.of(own, other, pinyinNames));
            readings.add(new Reading(document, reader, vocabulary));
        }
        return new Side(readings, vocabulary, new Commonness(readings, vocabulary));
    }

    int size() {
        return readings.size();
    }

    Reading get(int i) {
        return readings.get(i);
    }
}
