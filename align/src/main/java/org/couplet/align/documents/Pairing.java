package org.couplet.align.documents;

import java.util.List;

/**
 * What became of a pile: every document is in at least one pair or alone.
 *
 * @param pairs by id of the source, then of the target
 * @param alone by id
 */
public record Pairing(List<DocumentPair> pairs, List<Alone> alone) {
    public Pairing {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }
}
