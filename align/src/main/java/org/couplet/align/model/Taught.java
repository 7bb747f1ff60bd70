package org.couplet.align.model;

import java.util.List;
import org.couplet.align.search.Step;

/**
 * What one pair taught in the last round of learning, to be taken out when it is aligned.
 *
 * @param path its beads then; empty where it taught nothing
 */
record Taught(Shares forward, Shares backward, List<Step> path) {
    static Taught nothing(Tokens source, Tokens target) {
        return new Taught(Shares.none(source, target), Shares.none(target, source), List.of());
    }

    /** @param guesses at the beads, which teach as much as they are probable */
    static Taught by(Reading reading, List<Step> path, List<Guess> guesses) {
        return new Taught(
                Sharing.of(reading.source(), reading.target(), reading.forward(), guesses),
                Sharing.of(
                        reading.target(),
                        reading.source(),
                        reading.backward(),
                        guesses.stream().map(Guess::reversed).toList()),
                path);
    }
}
