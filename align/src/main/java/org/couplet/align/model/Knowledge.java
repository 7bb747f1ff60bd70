package org.couplet.align.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.couplet.align.lexicon.KeptLexicon;
import org.couplet.align.search.Band;
import org.couplet.align.search.BeadValue;
import org.couplet.align.search.Gaps;
import org.couplet.align.search.Lattice;
import org.couplet.align.search.Posteriors;
import org.couplet.align.search.Shape;
import org.couplet.align.search.Step;
import org.couplet.align.search.Viterbi;
import org.couplet.align.terms.Term;
import org.couplet.text.Bead;
import org.couplet.text.Span;

/**
 * What was learnt from some pairs of texts: which of their terms translate each other and how often, and the model's few
 * numbers. Immutable, safe for any number of threads. {@link Training} makes it.
 */
public final class Knowledge {
    /**
     * Values are divided by this before confidence is taken: words and lengths repeat each other, and posteriors at 1 are too
     * sure. Expected calibration error at 2.1, with a lexicon: .01 to .02 on novels, .01 on news; without: .03 on novels and
     * yearbooks, .01 on news in a batch, and .03 to .05 alone, where they are surer than they say.
     */
    private static final double TEMPERATURE = 2.1;

    /**
     * Of the first round of learning, which knows least; 1 afterwards. Without a lexicon and before words had places, in a batch /
     * each alone, at 1, 1.5 and 2: novels .901 / .874, .905 / .877 and .896 / .863, news .966 / .948, .967 / .949 and .969 / .949.
     */
    private static final double LEARNING_TEMPERATURE = 1.5;

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

    /** After so many rounds only what was possible in the last is looked at: F1 is that of looking at a band in each. */
    private static final int SETTLED = 2;

    private final Frequencies sources;
    private final Frequencies targets;
    private final Counts forward;
    private final Counts backward;
    private final Parameters parameters;
    private final Map<Long, Taught> taught; // by the pair's id
    private final int rounds; // of learning behind it

    private Knowledge(
            Frequencies sources,
            Frequencies targets,
            Counts forward,
            Counts backward,
            Parameters parameters,
            Map<Long, Taught> taught,
            int rounds) {
        this.sources = sources;
        this.targets = targets;
        this.forward = forward;
        this.backward = backward;
        this.parameters = parameters;
        this.taught = Map.copyOf(taught);
        this.rounds = rounds;
    }

    /** What can be known of texts without aligning them. */
    static Knowledge before(List<Pair> pairs) {
        Frequencies.Sum sources = new Frequencies.Sum();
        Frequencies.Sum targets = new Frequencies.Sum();
        double sourceChars = 0;
        double targetChars = 0;
        for (Pair pair : pairs) {
            sources.add(pair.sourceTerms(), new Tokens(pair.source()));
            targets.add(pair.targetTerms(), new Tokens(pair.target()));
            sourceChars += pair.source().length();
            targetChars += pair.target().length();
        }
        Frequencies ofSources = sources.frequencies();
        Frequencies ofTargets = targets.frequencies();
        return new Knowledge(
                ofSources,
                ofTargets,
                Counts.none(ofSources.size(), ofTargets.size()),
                Counts.none(ofTargets.size(), ofSources.size()),
                Parameters.usual(LengthFit.of(sourceChars, targetChars)),
                Map.of(),
                0);
    }

    /** A pair to be learnt from or aligned, in any round. */
    NumberedPair numbered(Pair pair) {
        return new NumberedPair(
                pair,
                sources.numbered(pair.sourceTerms(), new Tokens(pair.source())),
                targets.numbered(pair.targetTerms(), new Tokens(pair.target())));
    }

    /** What a pair teaches in one round. */
    record Lesson(NumberedPair pair, Taught taught, Expectations expectations) {
        Counts.Part forward() {
            return new Counts.Part(
                    taught.forward(), pair.source().numbers(), pair.target().numbers());
        }

        Counts.Part backward() {
            return new Counts.Part(
                    taught.backward(), pair.target().numbers(), pair.source().numbers());
        }
    }

    /** A round of learning from one pair. */
    Lesson lesson(NumberedPair pair) {
        Round round = new Round(pair);
        Expectations expectations = new Expectations();
        Posteriors posteriors = Posteriors.of(round.lattice, 1);
        expectations.add(pair.pair().source(), pair.pair().target(), round.lengths, posteriors);
        List<Guess> guesses = Guess.all(
                Viterbi.best(round.lattice),
                rounds == 0 ? Posteriors.of(round.lattice, LEARNING_TEMPERATURE) : posteriors);
        return new Lesson(pair, Taught.by(round.reading, guesses), expectations);
    }

    /** What is known after a round. The lessons' order decides the last bits of the sums: it must not depend on threads. */
    Knowledge after(List<Lesson> lessons) {
        Expectations expectations = new Expectations();
        Map<Long, Taught> all = new HashMap<>();
        for (Lesson lesson : lessons) {
            expectations.add(lesson.expectations());
            all.put(lesson.pair().pair().id(), lesson.taught());
        }
        return new Knowledge(
                sources,
                targets,
                Counts.of(lessons.stream().map(Lesson::forward).toList(), sources.size(), targets.size()),
                Counts.of(lessons.stream().map(Lesson::backward).toList(), targets.size(), sources.size()),
                expectations.parameters(parameters),
                all,
                rounds + 1);
    }

    /**
     * The best beads of a pair, with confidence, without evidence: in source order, every sentence in exactly one, and in
     * target order save where a block of the text was moved. What the pair itself taught is left out where it is judged.
     */
    public List<Bead> align(Pair pair) {
        return Moves.found(this, pair, best(pair));
    }

    /** The best beads that ascend in both texts. */
    List<Bead> best(Pair pair) {
        if (!pair.isTwoSided()) {
            return oneSided(pair);
        }
        Round round = new Round(numbered(pair));
        Posteriors posteriors = Posteriors.of(round.lattice, TEMPERATURE);
        return Viterbi.best(round.lattice).stream()
                .map(step -> bead(step, posteriors.of(step)))
                .toList();
    }

    private static List<Bead> oneSided(Pair pair) {
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < pair.source().size(); i++) {
            beads.add(bead(new Step(i, i + 1, 0, 0), 1));
        }
        for (int j = 0; j < pair.target().size(); j++) {
            beads.add(bead(new Step(0, 0, j, j + 1), 1));
        }
        return beads;
    }

    private static Bead bead(Step step, double confidence) {
        return new Bead(
                new Span(step.source(), step.sourceEnd()),
                new Span(step.target(), step.targetEnd()),
                confidence,
                List.of());
    }

    /** Every two words of which the one was explained by the other: who explained only in return did so too rarely. */
    public void eachWord(Consumer<KeptLexicon.Entry> sink) {
        for (int s = 0; s < sources.size(); s++) {
            for (int t : forward.explained(s)) {
                if (isWord(sources.term(s)) && isWord(targets.term(t))) {
                    sink.accept(word(s, t));
                }
            }
        }
    }

    private static boolean isWord(Term term) {
        return term.kind() == Term.Kind.WORD;
    }

    private KeptLexicon.Entry word(int s, int t) {
        return new KeptLexicon.Entry(
                sources.term(s).key(),
                targets.term(t).key(),
                forward.value(s, t),
                forward.total(s),
                backward.value(t, s),
                backward.total(t));
    }

    /** How the terms of a pair translate, as far as is known. */
    Reading read(NumberedPair pair) {
        return Reading.of(pair, forward, backward);
    }

    /** The beads of one pair with their values: a first look at all of a band, and a closer one at what may be. */
    private final class Round {
        private final Pair pair;
        private final Reading reading;
        private final Lengths lengths;
        private final BeadNats nats;
        private final Gaps gaps;
        private final Taught before;
        private final Lattice lattice;

        Round(NumberedPair numbered) {
            pair = numbered.pair();
            reading = read(numbered);
            LengthFit fit = parameters.lengths().in(pair.source(), pair.target());
            lengths = new Lengths(pair.source().chars(), pair.target().chars(), fit);
            nats = new BeadNats(pair, parameters, lengths);
            gaps = parameters.gaps(reading.source(), reading.target());
            before = taught.getOrDefault(pair.id(), Taught.nothing(reading.source(), reading.target()));
            boolean settled = rounds >= SETTLED && !before.candidates().isEmpty();
            lattice = closerLook(settled ? before.candidates() : possible(firstLook(band(), Shapes.ALL)));
        }

        /** A band around the candidates of the round before; else of a wide band only where a path of few shapes may run. */
        private Band band() {
            if (!before.candidates().isEmpty()) {
                return along(before.candidates(), RADIUS).widened(Guess.beads(unsure()), WIDE_RADIUS);
            }
            Band wide = Band.around(
                    AnchorFinder.in(reading),
                    pair.source().chars(),
                    pair.target().chars());
            boolean narrow = wide.points() <= NARROW * wide.sources();
            return narrow ? wide : along(possible(firstLook(wide, Shapes.FEW)), RADIUS);
        }

        /** Candidates for sentences of which no bead is sure. */
        private List<Guess> unsure() {
            BitSet sure = new BitSet();
            before.candidates().stream()
                    .filter(Guess::isSure)
                    .forEach(guess ->
                            sure.set(guess.bead().source(), guess.bead().sourceEnd()));
            return before.candidates().stream()
                    .filter(guess -> sure.nextClearBit(guess.bead().source())
                            < guess.bead().sourceEnd())
                    .toList();
        }

        private Band along(List<Guess> guesses, int radius) {
            return Band.along(
                    Guess.beads(guesses), pair.source().size(), pair.target().size(), radius);
        }

        /** Words wherever they stand. */
        private Lattice firstLook(Band band, List<Shape> shapes) {
            Words ahead =
                    new Words(reading.source(), reading.target(), reading.forward(), before.forward(), band, shapes);
            Words back = new Words(
                    reading.target(),
                    reading.source(),
                    reading.backward(),
                    before.backward(),
                    band.transposed(),
                    shapes);
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
            double[] back = WordsInPlace.nats(
                    reading.target(), reading.source(), reading.backward(), before.backward(), reversed);
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
}
