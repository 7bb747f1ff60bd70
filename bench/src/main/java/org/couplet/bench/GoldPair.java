package org.couplet.bench;

import java.util.List;
import org.couplet.format.IndexBead;
import org.couplet.text.Document;

/**
 * Two documents and the beads that a person made of them.
 *
 * @param name of their files, without an ending
 * @param gold may leave out lines, cross and overlap, as hand-made gold does
 */
record GoldPair(String name, Document source, Document target, List<IndexBead> gold) {
    GoldPair {
        gold = List.copyOf(gold);
    }

    /** Of both sides. */
    int lines() {
        return source.sentences().size() + target.sentences().size();
    }

    /** The same with the target first. */
    GoldPair turned() {
        List<IndexBead> beads = gold.stream()
                .map(bead -> new IndexBead(/* source= */ bead.target(), /* target= */ bead.source()))
                .toList();
        return new GoldPair(name, /* source= */ target, /* target= */ source, beads);
    }
}
