package org.couplet.cli;

import org.couplet.align.documents.DocumentPair;

/**
 * A pair of a run that was set aside because it could not be aligned.
 *
 * @param reason one line, for a person
 */
record FailedPair(DocumentPair pair, String reason) {
    String line() {
        return "set aside %s = %s: %s"
                .formatted(pair.source().id(), pair.target().id(), reason);
    }
}
