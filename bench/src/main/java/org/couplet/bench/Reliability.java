package org.couplet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.couplet.format.IndexBead;
import org.couplet.text.Bead;

/**
 * How often beads are right that are believed alike.
 *
 * @param bins ten, by confidence: 0 to .1, … .9 to 1
 */
record Reliability(List<Bin> bins) {
    private static final int BINS = 10;

    static final Reliability NONE = new Reliability(Collections.nCopies(BINS, new Bin(0, 0, 0, 0)));

    /**
     * Two-sided beads of like confidence.
     *
     * @param confidence the sum of theirs
     * @param strict how many the gold has
     * @param group how many lie within a gold bead
     */
    record Bin(long beads, double confidence, long strict, long group) {
        Bin plus(Bin other) {
            return new Bin(
                    beads + other.beads, confidence + other.confidence, strict + other.strict, group + other.group);
        }
    }

    Reliability {
        bins = List.copyOf(bins);
    }

    /** @param beads the one-sided ones count for nothing */
    static Reliability of(List<Bead> beads, GoldBeads gold) {
        List<Bin> bins = new ArrayList<>(NONE.bins);
        for (Bead bead : beads) {
            if (bead.isTwoSided()) {
                int bin = Math.min(BINS - 1, (int) (bead.confidence() * BINS));
                bins.set(bin, bins.get(bin).plus(alone(bead, gold)));
            }
        }
        return new Reliability(bins);
    }

    private static Bin alone(Bead bead, GoldBeads gold) {
        IndexBead lines = IndexBead.of(bead);
        return new Bin(1, bead.confidence(), gold.hasSame(lines) ? 1 : 0, gold.holds(lines) ? 1 : 0);
    }

    Reliability plus(Reliability other) {
        List<Bin> sums = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            sums.add(bins.get(i).plus(other.bins.get(i)));
        }
        return new Reliability(sums);
    }

    double strictError() {
        return error(Bin::strict);
    }

    double groupError() {
        return error(Bin::group);
    }

    /** Expected calibration error: the mean gap of confidence and share right, each bin by its number of beads. */
    private double error(ToLongFunction<Bin> right) {
        long beads = bins.stream().mapToLong(Bin::beads).sum();
        double gaps = bins.stream()
                .mapToDouble(bin -> Math.abs(bin.confidence - right.applyAsLong(bin)))
                .sum();
        return beads == 0 ? 0 : gaps / beads;
    }
}
