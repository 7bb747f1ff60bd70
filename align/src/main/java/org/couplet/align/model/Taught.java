package org.couplet.align.model;

import java.util.List;

/**
 * What one pair taught in the last round of learning, to be taken out when it is aligned.
 *
 * @param candidates the beads that it may consist of, among them one- and two-sided ones that hold every sentence once; empty
 *     where it taught nothing
 */
record Taught(Shares forward, Shares backward, List<Guess> candidates) {
    static Taught nothing(Tokens source, Tokens target) {
        return new Taught(Shares.none(source, target), Shares.none(target, source), List.of());
    }

    /** @param candidates teach as much as they are probable */
    static Taught by(Reading reading, List<Guess> candidates) {
        List<Guess> teaching = candidates.stream().filter(Guess::teaches).toList();
        return new Taught(
                Sharing.of(reading.source(), reading.target(), reading.forward(), teaching),
                Sharing.of(
                        reading.target(),
                        reading.source(),
                        reading.backward(),
                        teaching.stream().map(Guess::reversed).toList()),
                candidates);
    }
}
