package org.couplet.align.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable each bead is, over all paths of a lattice, by forward-backward with the two states of {@link Viterbi}.
 *
 * <p>Every value is divided by a temperature first: 1 takes the model at its word, as learning does; more makes it less
 * sure, as confidence should be where evidence repeats itself.
 */
public final class Posteriors {
    /** A two-sided bead that is less probable than this both after a bead and after a gap counts as impossible. */
    static final double LEAST = 1e-3;

    private final List<Probable> beads;
    private final Map<Step, Double> probabilities = new HashMap<>();
    private final Alone sources;
    private final Alone targets;

    /** @param beads in order of their sources, then of their targets */
    Posteriors(List<Probable> beads, Alone sources, Alone targets) {
        this.beads = List.copyOf(beads);
        this.sources = sources;
        this.targets = targets;
        beads.forEach(bead -> probabilities.put(bead.step(), bead.probability()));
    }

    /** @param temperature at least 1 */
    public static Posteriors of(Lattice lattice, double temperature) {
        return ForwardBackward.posteriors(lattice, temperature);
    }

    /** Probability of a bead; of a one-sided one that its unit is alone, wherever the path leaves it so. */
    public double of(Step step) {
        if (step.isTwoSided()) {
            return probabilities.getOrDefault(step, 0.0);
        }
        return step.sourceEnd() > step.source() ? sources.of(step.source()) : targets.of(step.target());
    }

    /** Every two-sided bead of some probability, in order of their sources, then of their targets. */
    public List<Probable> beads() {
        return beads;
    }

    public Alone sources() {
        return sources;
    }

    public Alone targets() {
        return targets;
    }

    /**
     * A two-sided bead.
     *
     * @param shape its index in the lattice's shapes
     * @param afterBead its probability with a two-sided bead (or the start) before it
     * @param afterGap its probability with a gap before it
     */
    public record Probable(Step step, int shape, double afterBead, double afterGap) {
        public double probability() {
            return Math.min(1, afterBead + afterGap);
        }
    }

    /** How probably the units of one side are left alone. */
    public static final class Alone {
        private final double[] opening; // [unit] as the first of a gap
        private final double[] going; // [unit] as another of it

        Alone(int units) {
            opening = new double[units];
            going = new double[units];
        }

        void add(int unit, double asFirst, double asAnother) {
            opening[unit] += asFirst;
            going[unit] += asAnother;
        }

        double of(int unit) {
            return Math.min(1, opening[unit] + going[unit]);
        }

        /** How many units may be expected to begin a gap. */
        public double opening() {
            return Arrays.stream(opening).sum();
        }

        /** How many may be expected to go on with one. */
        public double going() {
            return Arrays.stream(going).sum();
        }
    }
}
