package org.couplet.cli;

import java.util.Optional;
import org.couplet.read.ReadOptions;
import org.couplet.segment.Srx;
import org.couplet.text.Language;

/**
 * How files become documents.
 *
 * @param srx the user's own rules for sentences, in place of ours
 */
record Reading(ReadOptions options, Optional<Srx> srx) {
    Reading withLanguage(Language fixed) {
        return new Reading(options.withLanguage(fixed), srx);
    }
}
