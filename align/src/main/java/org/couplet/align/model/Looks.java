package org.couplet.align.model;

import java.util.BitSet;
import java.util.List;
import org.couplet.align.search.Band;
import org.couplet.align.search.BeadValue;
import org.couplet.align.search.Gaps;
import org.couplet.align.search.Lattice;
import org.couplet.align.search.Posteriors;
import org.couplet.align.search.Shape;
import org.couplet.align.search.Step;
import org.couplet.align.search.Viterbi;

/**
 * The beads of one pair with their values, by what is known: a first look at all of a band, for words wherever they stand, and a
 * closer one at what may be, for words where they stand.
 */
final class Looks {
    /** Of the first look, which passes on what may be: every bead of a probability that {@link Posteriors} tells. */
    private static final double LOOKING_TEMPERATURE = 1.5;

    /** Each direction of the words is half of the evidence: the two say much the same. */
    private static final double PER_DIRECTION = 0.5;

    /** A wider band, in columns a row, is searched with few shapes first. */
    private static final long NARROW = 12;

    /** Columns searched on either side of every bead that is possible. With 2 and 5 F1 is the same. */
    private static final int RADIUS = 3;

    /**
     * And of every one for a sentence of which the first round, which knew least, was not sure: a stretch that went astray in a
     * long text would stay there (a Bible .993 in place of .995 where the first round's beads alone are looked at again).
     */
    private static final int WIDE_RADIUS = 15;

    private final Pair pair;
    private final Reading reading;
    private final Taught before;
    private final Lengths lengths;
    private final BeadNats nats;
    private final Gaps gaps;

    /** @param before what the pair taught in the last round */
    Looks(Pair pair, Reading reading, Parameters parameters, Taught before) {
        this.pair = pair;
        this.reading = reading;
        this.before = before;
        LengthFit fit = parameters.lengths().in(pair.source(), pair.target());
        lengths = new Lengths(pair.source().chars(), pair.target().chars(), fit);
        nats = new BeadNats(pair, parameters, lengths);
        gaps = parameters.gaps(reading.source(), reading.target());
    }

    Reading reading() {
        return reading;
    }

    Lengths lengths() {
        return lengths;
    }

    /** @param settled whether nothing but what was possible in the last round is looked at, where there was one */
    Lattice lattice(boolean settled) {
        boolean again = settled && !before.candidates().isEmpty();
        return closerLook(again ? before.candidates() : possible(firstLook(band(), Shapes.ALL)));
    }

    /** A band around the candidates of the round before; else of a wide band only where a path of few shapes may run. */
    private Band band() {
        if (!before.candidates().isEmpty()) {
            return along(before.candidates(), RADIUS).widened(Guess.beads(unsure()), WIDE_RADIUS);
        }
        Band wide = Band.around(
                AnchorFinder.in(reading), pair.source().chars(), pair.target().chars());
        boolean narrow = wide.points() <= NARROW * wide.sources();
        return narrow ? wide : along(possible(firstLook(wide, Shapes.FEW)), RADIUS);
    }

    /** Candidates for sentences of which no bead is sure. */
    private List<Guess> unsure() {
        BitSet sure = new BitSet();
        before.candidates().stream()
                .filter(Guess::isSure)
                .forEach(guess -> sure.set(guess.bead().source(), guess.bead().sourceEnd()));
        return before.candidates().stream()
                .filter(guess ->
                        sure.nextClearBit(guess.bead().source()) < guess.bead().sourceEnd())
                .toList();
    }

    private Band along(List<Guess> guesses, int radius) {
        return Band.along(
                Guess.beads(guesses), pair.source().size(), pair.target().size(), radius);
    }

    /** Words wherever they stand. */
    private Lattice firstLook(Band band, List<Shape> shapes) {
        Words ahead = new Words(reading.source(), reading.target(), reading.forward(), before.forward(), band, shapes);
        Words back = new Words(
                reading.target(), reading.source(), reading.backward(), before.backward(), band.transposed(), shapes);
        BeadValue value = (i, iEnd, j, jEnd) -> nats.nats(i, iEnd, j, jEnd)
                + PER_DIRECTION * (ahead.nats(i, iEnd, j, jEnd) + back.nats(j, jEnd, i, iEnd));
        return Lattice.of(band, shapes, value, gaps);
    }

    /** Words where they stand. */
    private Lattice closerLook(List<Guess> candidates) {
        List<Step> beads =
                Guess.beads(candidates).stream().filter(Step::isTwoSided).toList();
        List<Step> reversed = beads.stream().map(Step::reversed).toList();
        double[] ahead =
                WordsInPlace.nats(reading.source(), reading.target(), reading.forward(), before.forward(), beads);
        double[] back =
                WordsInPlace.nats(reading.target(), reading.source(), reading.backward(), before.backward(), reversed);
        double[] values = new double[beads.size()];
        for (int k = 0; k < values.length; k++) {
            Step bead = beads.get(k);
            values[k] = nats.nats(bead.source(), bead.sourceEnd(), bead.target(), bead.targetEnd())
                    + PER_DIRECTION * (ahead[k] + back[k]);
        }
        return Lattice.of(along(candidates, 0), Shapes.ALL, beads, values, gaps);
    }

    private static List<Guess> possible(Lattice lattice) {
        return Guess.all(Viterbi.best(lattice), Posteriors.of(lattice, LOOKING_TEMPERATURE));
    }
}
