package org.couplet.align.model;

import java.util.List;
import org.couplet.text.Bead;

/** How sure an alignment is as a whole. */
final class Confidence {
    private Confidence() {}

    /**
     * Mean over the sentences of both sides of the confidence of the two-sided bead that holds each; 0 for one left alone.
     *
     * @param sources number of source sentences
     * @param targets number of target sentences
     */
    static double mean(List<Bead> beads, int sources, int targets) {
        double sum = 0;
        for (Bead bead : beads) {
            if (bead.isTwoSided()) {
                sum += bead.confidence()
                        * (bead.source().length() + bead.target().length());
            }
        }
        return sources + targets == 0 ? 0 : sum / (sources + targets);
    }
}
