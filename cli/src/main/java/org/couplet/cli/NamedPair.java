package org.couplet.cli;

import org.couplet.align.documents.DocumentPair;

/**
 * A pair of a run and its files.
 *
 * @param name of both files, without folder and ending
 */
record NamedPair(String name, DocumentPair pair) {
    TextPair texts() {
        return new TextPair(pair.source(), pair.target());
    }

    String tmx() {
        return "tmx/" + name + ".tmx";
    }

    String tsv() {
        return "tsv/" + name + ".tsv";
    }
}
