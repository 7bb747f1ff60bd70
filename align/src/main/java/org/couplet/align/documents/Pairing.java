package org.couplet.align.documents;

import java.util.List;

/**
 * What became of a pile: every document is in at least one pair, or alone, or the duplicate of one that is either.
 *
 * @param pairs by id of the source, then of the target
 * @param alone by id
 * @param duplicates by id
 */
public record Pairing(List<DocumentPair> pairs, List<Alone> alone, List<Duplicate> duplicates) {
    public Pairing {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
        duplicates = List.copyOf(duplicates);
    }
}
