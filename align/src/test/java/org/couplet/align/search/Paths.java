package org.couplet.align.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every path through a small lattice, one by one: what the dynamic programmes are held against. */
final class Paths {
    static final List<Shape> SHAPES = List.of(new Shape(1, 1), new Shape(1, 2), new Shape(2, 1), new Shape(2, 2));

    /**
     * @param steps from start to end
     * @param inGap [step]: whether a gap was open before it
     */
    record Path(List<Step> steps, List<Boolean> inGap, double nats) {
        double weight(double temperature) {
            return Math.exp(nats / temperature);
        }

        /** Whether a one-sided step leaves the same unit alone as this path does, wherever. */
        boolean takes(Step step) {
            return steps.stream().anyMatch(own -> own.equals(step) || leavesTheSameAlone(own, step));
        }

        private static boolean leavesTheSameAlone(Step own, Step step) {
            boolean source = own.sourceEnd() > own.source()
                    && own.source() == step.source()
                    && own.sourceEnd() == step.sourceEnd();
            boolean target = own.targetEnd() > own.target()
                    && own.target() == step.target()
                    && own.targetEnd() == step.targetEnd();
            return !own.isTwoSided() && !step.isTwoSided() && (source || target);
        }
    }

    private final Lattice lattice;
    private final BeadValue value;
    private final List<Path> found = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Boolean> inGap = new ArrayList<>();

    private Paths(Lattice lattice, BeadValue value) {
        this.lattice = lattice;
        this.value = value;
    }

    /** @param value what the lattice was made with */
    static List<Path> all(Lattice lattice, BeadValue value) {
        Paths paths = new Paths(lattice, value);
        paths.goOn(0, 0, false, 0);
        return paths.found;
    }

    private void goOn(int i, int j, boolean gap, double nats) {
        if (i == lattice.band.sources() && j == lattice.band.targets()) {
            found.add(new Path(List.copyOf(steps), List.copyOf(inGap), nats));
        }
        Gaps gaps = lattice.gaps;
        double closing = Math.log(1 - (gap ? gaps.extend() : gaps.open()));
        double opening = Math.log(gap ? gaps.extend() : gaps.open());
        for (Shape shape : lattice.shapes) {
            Step step = new Step(i, i + shape.source(), j, j + shape.target());
            if (lattice.band.contains(step.sourceEnd(), step.targetEnd())) {
                double bead = (float) value.nats(i, step.sourceEnd(), j, step.targetEnd());
                take(step, gap, false, nats + closing + bead);
            }
        }
        if (lattice.band.contains(i + 1, j)) {
            take(new Step(i, i + 1, j, j), gap, true, nats + opening + gaps.sources()[i]);
        }
        if (lattice.band.contains(i, j + 1)) {
            take(new Step(i, i, j, j + 1), gap, true, nats + opening + gaps.targets()[j]);
        }
    }

    private void take(Step step, boolean gapBefore, boolean gapAfter, double nats) {
        steps.add(step);
        inGap.add(gapBefore);
        goOn(step.sourceEnd(), step.targetEnd(), gapAfter, nats);
        steps.remove(steps.size() - 1);
        inGap.remove(inGap.size() - 1);
    }

    /** Any value for any bead, the same whenever it is asked for. */
    static BeadValue randomValue(long seed) {
        return (i, iEnd, j, jEnd) ->
                new Random(seed ^ (i * 1_000_003L + iEnd * 10_007L + j * 101L + jEnd)).nextGaussian() * 2;
    }

    static Gaps randomGaps(int n, int m, long seed) {
        Random random = new Random(seed);
        return new Gaps(
                0.05 + 0.5 * random.nextDouble(),
                0.05 + 0.9 * random.nextDouble(),
                random.doubles(n, -3, 1).toArray(),
                random.doubles(m, -3, 1).toArray());
    }

    /** The whole grid, or one column on either side of some path. */
    static Band randomBand(int n, int m, long seed) {
        Random random = new Random(seed);
        return random.nextBoolean() ? Band.whole(n, m) : Band.along(randomPath(n, m, random), n, m, 1);
    }

    /** From corner to corner, in beads of up to two units a side. */
    static List<Step> randomPath(int n, int m, Random random) {
        List<Step> path = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            int iEnd = Math.min(n, i + random.nextInt(3));
            int jEnd = Math.min(m, j + random.nextInt(3));
            if (iEnd > i || jEnd > j) {
                path.add(new Step(i, iEnd, j, jEnd));
            }
            i = iEnd;
            j = jEnd;
        }
        return path;
    }

    static Lattice randomLattice(int n, int m, long seed) {
        return Lattice.of(randomBand(n, m, seed), SHAPES, randomValue(seed), randomGaps(n, m, seed));
    }
}
