package org.couplet.cli;

import java.io.IOException;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentPile;

/**
 * A pair of a run and its files.
 *
 * @param name of both files, without folder and ending
 */
record NamedPair(String name, DocumentPair pair) {
    TextPair texts(DocumentPile pile) throws IOException {
        return new TextPair(pile.get(pair.source().id()), pile.get(pair.target().id()));
    }

    String tmx() {
        return tmx(name);
    }

    static String tmx(String name) {
        return "tmx/" + name + ".tmx";
    }

    String tsv() {
        return tsv(name);
    }

    static String tsv(String name) {
        return "tsv/" + name + ".tsv";
    }
}
