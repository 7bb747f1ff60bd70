package org.couplet.align.documents;

import java.util.List;
import org.couplet.align.terms.Vocabulary;

/** The documents of one language as their terms, read for the comparison with one other language. */
record Side(List<Reading> readings, Vocabulary vocabulary, Commonness commonness) {
    static Side of(List<Reading> readings, Vocabulary vocabulary) {
        return new Side(readings, vocabulary, new Commonness(readings, vocabulary));
    }
}
