package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often is right what is believed alike.
 *
 * @param bins ten, by confidence: 0 to .1, … .9 to 1
 */
public record Calibration(List<Bin> bins) {
    private static final int BINS = 10;

    public static final Calibration NONE = new Calibration(Collections.nCopies(BINS, new Bin(0, 0, 0)));

    /** @param confidence the sum of theirs */
    public record Bin(long count, double confidence, long right) {
        Bin plus(Bin other) {
            return new Bin(count + other.count, confidence + other.confidence, right + other.right);
        }
    }

    public Calibration {
        bins = List.copyOf(bins);
    }

    Calibration plus(double confidence, boolean right) {
        List<Bin> next = new ArrayList<>(bins);
        int i = Math.min(BINS - 1, (int) (confidence * BINS));
        next.set(i, next.get(i).plus(new Bin(1, confidence, right ? 1 : 0)));
        return new Calibration(next);
    }

    public Calibration plus(Calibration other) {
        List<Bin> sums = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            sums.add(bins.get(i).plus(other.bins.get(i)));
        }
        return new Calibration(sums);
    }

    /** Expected calibration error: the mean gap of confidence and share right, each bin by its number. */
    public double error() {
        long count = bins.stream().mapToLong(Bin::count).sum();
        double gaps = bins.stream()
                .mapToDouble(bin -> Math.abs(bin.confidence - bin.right))
                .sum();
        return count == 0 ? 0 : gaps / count;
    }
}
