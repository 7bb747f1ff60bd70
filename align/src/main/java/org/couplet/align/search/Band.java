package org.couplet.align.search;

import java.util.Arrays;
import java.util.List;

/**
 * The grid points that the search visits: in row {@code i} the columns {@code low(i)} to {@code high(i)}, both included.
 * Rows never recede, neighbouring rows share a column, and both corners are inside, so that a path always exists.
 */
public final class Band {
    /** Columns searched beside the expected one, next to an anchor. */
    private static final int RADIUS = 10;

    /** Columns added for every row between a grid point and its nearest anchor. */
    private static final double WIDENING = 0.5;

    /** A grid of at most so many points is searched whole: it costs some ten milliseconds. */
    private static final long WHOLE = 10_000;

    /** A band of more points is narrowed where it is widest: the search takes some 80 bytes a point. */
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
     * A band around the line through the anchors, wider where they are far; the whole grid where it is small. Between two
     * anchors the line goes on in both texts by the same share of their length.
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
            radius[i] = (RADIUS + WIDENING * line.rowsToAnchor(i)) * Math.max(1, (double) targets / sources);
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

    /** The line from corner to corner through the anchors. */
    private static final class Line {
        private final int[] rows;
        private final int[] columns;
        private final double[] sourceLength; // before each unit, and the whole
        private final double[] targetLength;
        private int at = 1; // index of the first knot at or after the row asked last

        Line(List<Anchor> anchors, int[] sourceLengths, int[] targetLengths) {
            int knots = anchors.size() + 2;
            rows = new int[knots];
            columns = new int[knots];
            for (int k = 0; k < anchors.size(); k++) {
                rows[k + 1] = anchors.get(k).source();
                columns[k + 1] = anchors.get(k).target();
            }
            rows[knots - 1] = sourceLengths.length;
            columns[knots - 1] = targetLengths.length;
            sourceLength = sums(sourceLengths);
            targetLength = sums(targetLengths);
        }

        private static double[] sums(int[] lengths) {
            double[] sums = new double[lengths.length + 1];
            for (int i = 0; i < lengths.length; i++) {
                sums[i + 1] = sums[i] + lengths[i] + 1e-3; // so that units of no length are told apart
            }
            return sums;
        }

        double column(int row) {
            seek(row);
            double from = sourceLength[rows[at - 1]];
            double height = sourceLength[rows[at]] - from;
            double share = height == 0 ? 1 : (sourceLength[row] - from) / height;
            double start = targetLength[columns[at - 1]];
            double length = start + share * (targetLength[columns[at]] - start);
            int found = Arrays.binarySearch(targetLength, length);
            return found < 0 ? -found - 1.5 : found;
        }

        /** The corners count as knots of the line, never as anchors: text may be missing at either end. */
        int rowsToAnchor(int row) {
            seek(row);
            int before = at - 1 > 0 ? row - rows[at - 1] : Integer.MAX_VALUE;
            int after = at < rows.length - 1 ? rows[at] - row : Integer.MAX_VALUE;
            return Math.min(Math.min(before, after), rows[rows.length - 1]);
        }

        private void seek(int row) {
            if (rows[at - 1] > row) {
                at = 1;
            }
            while (at < rows.length - 1 && rows[at] < row) {
                at++;
            }
        }
    }
}
