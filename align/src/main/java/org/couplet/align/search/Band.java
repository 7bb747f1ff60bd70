package org.couplet.align.search;

import java.util.Arrays;
import java.util.List;

/**
 * The grid points that the search visits: in row {@code i} the columns {@code low(i)} to {@code high(i)}, both included.
 * Rows never recede, neighbouring rows share a column, and both corners are inside, so that a path always exists.
 */
public final class Band {
    /** A grid of at most so many points is searched whole: it costs some ten milliseconds. */
    private static final long WHOLE = 10_000;

    /** A band of more points is narrowed where it is widest: the first search takes some 30 bytes a point. */
    private static final long MOST = 6_000_000;

    private final int targets;
    private final int[] low; // [grid row]
    private final int[] high; // [grid row]

    private Band(int targets, int[] low, int[] high) {
        this.targets = targets;
        this.low = low;
        this.high = high;
    }

    /** Every grid point. */
    public static Band whole(int sources, int targets) {
        int[] high = new int[sources + 1];
        Arrays.fill(high, targets);
        return new Band(targets, new int[sources + 1], high);
    }

    /**
     * A band around the {@link Line} through the anchors, wider where they are far; the whole grid where it is small.
     *
     * @param anchors ascending in both coordinates, as {@link Anchors#chain} gives them
     * @param sourceLengths of every source unit, at least 0, in any measure
     * @param targetLengths of every target unit, in the same or another measure
     */
    public static Band around(List<Anchor> anchors, int[] sourceLengths, int[] targetLengths) {
        int sources = sourceLengths.length;
        int targets = targetLengths.length;
        if ((long) sources * targets <= WHOLE) {
            return whole(sources, targets);
        }
        Line line = new Line(anchors, sourceLengths, targetLengths);
        double[] radius = new double[sources + 1];
        for (int i = 0; i <= sources; i++) {
            radius[i] = line.reach(i);
        }
        double widest = widest(radius);
        int[] low = new int[sources + 1];
        int[] high = new int[sources + 1];
        for (int i = 0; i <= sources; i++) {
            double reach = Math.min(radius[i], widest);
            low[i] = (int) Math.max(0, Math.floor(line.column(i) - reach));
            high[i] = (int) Math.min(targets, Math.ceil(line.column(i) + reach));
        }
        return joined(targets, low, high);
    }

    /**
     * A band around a path already found, and beads that may be in its place.
     *
     * @param steps those of the path, in which every unit of either side is, and any others, in any order
     * @param radius columns on either side of each
     */
    public static Band along(List<Step> steps, int sources, int targets, int radius) {
        int[] low = new int[sources + 1];
        int[] high = new int[sources + 1];
        Arrays.fill(low, targets);
        return stretched(targets, low, high, steps, radius);
    }

    /**
     * This band, wider at some beads.
     *
     * @param radius columns on either side of each
     */
    public Band widened(List<Step> steps, int radius) {
        return stretched(targets, low.clone(), high.clone(), steps, radius);
    }

    private static Band stretched(int targets, int[] low, int[] high, List<Step> steps, int radius) {
        for (Step step : steps) {
            for (int i = step.source(); i <= step.sourceEnd(); i++) {
                low[i] = Math.max(0, Math.min(low[i], step.target() - radius));
                high[i] = Math.min(targets, Math.max(high[i], step.targetEnd() + radius));
            }
        }
        return joined(targets, low, high);
    }

    /** The largest radius with which the band has at most {@link #MOST} points, to one column. */
    private static double widest(double[] radius) {
        double enough = 0;
        double tooMuch = Arrays.stream(radius).max().orElse(0) + 1;
        while (tooMuch - enough > 1) {
            double middle = (enough + tooMuch) / 2;
            double points =
                    Arrays.stream(radius).map(r -> 2 * Math.min(r, middle) + 1).sum();
            if (points <= MOST) {
                enough = middle;
            } else {
                tooMuch = middle;
            }
        }
        return tooMuch;
    }

    /** Makes rows overlap, never recede and reach both corners. */
    private static Band joined(int targets, int[] low, int[] high) {
        int last = low.length - 1;
        low[0] = 0;
        high[last] = targets;
        for (int i = last - 1; i >= 0; i--) {
            low[i] = Math.min(low[i], low[i + 1]);
        }
        for (int i = 1; i <= last; i++) {
            high[i] = Math.max(high[i], high[i - 1]);
            low[i] = Math.min(low[i], high[i - 1]);
        }
        return new Band(targets, low, high);
    }

    /** How many grid points are visited. */
    public long points() {
        long points = 0;
        for (int i = 0; i < low.length; i++) {
            points += high[i] - low[i] + 1;
        }
        return points;
    }

    public int sources() {
        return low.length - 1;
    }

    public int targets() {
        return targets;
    }

    /** The first column visited in grid row {@code i}. */
    public int low(int i) {
        return low[i];
    }

    /** The last column visited in grid row {@code i}. */
    public int high(int i) {
        return high[i];
    }

    public boolean contains(int i, int j) {
        return i >= 0 && i < low.length && j >= low[i] && j <= high[i];
    }

    /** The same band with source and target exchanged; it may hold a few points more, never fewer. */
    public Band transposed() {
        int[] first = new int[targets + 1];
        int[] end = new int[targets + 1];
        Arrays.fill(first, sources());
        for (int i = 0; i <= sources(); i++) {
            for (int j = low[i]; j <= high[i]; j++) {
                first[j] = Math.min(first[j], i);
                end[j] = Math.max(end[j], i);
            }
        }
        return joined(sources(), first, end);
    }
}
