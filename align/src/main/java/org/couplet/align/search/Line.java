package org.couplet.align.search;

import java.util.Arrays;
import java.util.List;

/**
 * The line from corner to corner of the grid through the anchors: where each source unit is expected in the target. Between two
 * anchors it goes on in both texts by the same share of their length.
 *
 * <p>Not for several threads at once: asked from row to row, it seeks from where it was.
 */
public final class Line {
    /** Columns beside the line in which a row's beads may start, next to an anchor. */
    private static final int RADIUS = 10;

    /** Columns added for every row between a grid point and its nearest anchor. */
    private static final double WIDENING = 0.5;

    private final int[] rows;
    private final int[] columns;
    private final double[] sourceLength; // before each unit, and the whole
    private final double[] targetLength;
    private int at = 1; // index of the first knot at or after the row asked last

    /**
     * @param anchors ascending in both coordinates, as {@link Anchors#chain} gives them
     * @param sourceLengths of every source unit, at least 0, in any measure
     * @param targetLengths of every target unit, in the same or another measure
     */
    public Line(List<Anchor> anchors, int[] sourceLengths, int[] targetLengths) {
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

    /** The column of the line in a grid row. */
    public double column(int row) {
        seek(row);
        double from = sourceLength[rows[at - 1]];
        double height = sourceLength[rows[at]] - from;
        double share = height == 0 ? 1 : (sourceLength[row] - from) / height;
        double start = targetLength[columns[at - 1]];
        double length = start + share * (targetLength[columns[at]] - start);
        int found = Arrays.binarySearch(targetLength, length);
        return found < 0 ? -found - 1.5 : found;
    }

    /** How many columns beside the line a path may run in a grid row: more where anchors are far. */
    public double reach(int row) {
        double perRow = (double) (targetLength.length - 1) / (sourceLength.length - 1);
        return (RADIUS + WIDENING * rowsToAnchor(row)) * Math.max(1, perRow);
    }

    /** The corners count as knots of the line, never as anchors: text may be missing at either end. */
    private int rowsToAnchor(int row) {
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
