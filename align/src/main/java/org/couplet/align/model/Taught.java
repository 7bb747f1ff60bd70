package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.align.search.Step;

/**
 * What one pair taught in the last round of learning, to be taken out when it is aligned.
 *
 * @param near its beads then, and all that might have been in their place; empty where it taught nothing
 */
record Taught(Shares forward, Shares backward, List<Step> near) {
    static Taught nothing(Tokens source, Tokens target) {
        return new Taught(Shares.none(source, target), Shares.none(target, source), List.of());
    }

    /**
     * @param path its beads
     * @param guesses at what may be a bead, which teach as much as they are probable
     */
    static Taught by(Reading reading, List<Step> path, List<Guess> guesses) {
        List<Guess> teaching = guesses.stream().filter(Guess::teaches).toList();
        return new Taught(
                Sharing.of(reading.source(), reading.target(), reading.forward(), teaching),
                Sharing.of(
                        reading.target(),
                        reading.source(),
                        reading.backward(),
                        teaching.stream().map(Guess::reversed).toList()),
                near(path, guesses));
    }

    /** The beads of a path and all that may be in their place. */
    static List<Step> near(List<Step> path, List<Guess> guesses) {
        List<Step> near = new ArrayList<>(path);
        guesses.forEach(guess -> near.add(guess.bead()));
        return near;
    }
}
