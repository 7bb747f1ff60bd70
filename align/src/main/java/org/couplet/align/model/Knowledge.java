package org.couplet.align.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.couplet.align.lexicon.KeptLexicon;
import org.couplet.align.search.Lattice;
import org.couplet.align.search.Posteriors;
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
        Looks looks = looks(pair);
        Lattice lattice = looks.lattice(isSettled());
        Expectations expectations = new Expectations();
        Posteriors posteriors = Posteriors.of(lattice, 1);
        expectations.add(pair.pair().source(), pair.pair().target(), looks.lengths(), posteriors);
        List<Guess> guesses = Guess.all(
                Viterbi.best(lattice), rounds == 0 ? Posteriors.of(lattice, LEARNING_TEMPERATURE) : posteriors);
        return new Lesson(pair, Taught.by(looks.reading(), guesses), expectations);
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
        Lattice lattice = looks(numbered(pair)).lattice(isSettled());
        Posteriors posteriors = Posteriors.of(lattice, TEMPERATURE);
        return Viterbi.best(lattice).stream()
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

    private Looks looks(NumberedPair pair) {
        Reading reading = read(pair);
        Taught before = taught.getOrDefault(pair.pair().id(), Taught.nothing(reading.source(), reading.target()));
        return new Looks(pair.pair(), reading, parameters, before);
    }

    private boolean isSettled() {
        return rounds >= SETTLED;
    }

    /** How the terms of a pair translate, as far as is known. */
    Reading read(NumberedPair pair) {
        return Reading.of(pair, forward, backward);
    }
}
