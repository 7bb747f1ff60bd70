package org.couplet.align.documents;

import java.util.Arrays;

/**
 * Pairs of a row and a column, each once, in this order. Plain arrays: a large pile has millions.
 */
final class Cells {
    private final int[] starts; // [row], and one for the end: where its columns begin
    private final int[] columns; // [cell]

    private Cells(int[] starts, int[] columns) {
        this.starts = starts;
        this.columns = columns;
    }

    /**
     * @param byRow [row]: columns
     * @param byColumn [column]: rows
     */
    static Cells of(int[][] byRow, int[][] byColumn) {
        long[] cells = new long[count(byRow) + count(byColumn)];
        int n = 0;
        for (int row = 0; row < byRow.length; row++) {
            for (int column : byRow[row]) {
                cells[n++] = (long) row << 32 | column;
            }
        }
        for (int column = 0; column < byColumn.length; column++) {
            for (int row : byColumn[column]) {
                cells[n++] = (long) row << 32 | column;
            }
        }
        return of(cells, byRow.length);
    }

    private static int count(int[][] lists) {
        return Arrays.stream(lists).mapToInt(list -> list.length).sum();
    }

    private static Cells of(long[] cells, int height) {
        Arrays.sort(cells);
        int[] starts = new int[height + 1];
        int[] columns = new int[cells.length];
        int n = 0;
        for (int i = 0; i < cells.length; i++) {
            if (i == 0 || cells[i] != cells[i - 1]) {
                columns[n++] = (int) cells[i];
                starts[(int) (cells[i] >>> 32) + 1] = n;
            }
        }
        for (int row = 0; row < height; row++) {
            starts[row + 1] = Math.max(starts[row + 1], starts[row]);
        }
        return new Cells(starts, Arrays.copyOf(columns, n));
    }

    int size() {
        return columns.length;
    }

    /** Where the row's cells begin, and those of the row before end. */
    int start(int row) {
        return starts[row];
    }

    int column(int cell) {
        return columns[cell];
    }

    /**
     * The same with columns as rows.
     *
     * @param places [cell turned]: the cell it was
     */
    @SuppressWarnings("ArrayRecordComponent") // millions, read at once
    record Turned(Cells cells, int[] places) {}

    /** @param width columns there are */
    Turned turned(int width) {
        int[] begin = new int[width + 1];
        for (int column : columns) {
            begin[column + 1]++;
        }
        for (int column = 0; column < width; column++) {
            begin[column + 1] += begin[column];
        }
        int[] next = begin.clone();
        int[] rows = new int[columns.length];
        int[] places = new int[columns.length];
        for (int row = 0; row + 1 < starts.length; row++) {
            for (int cell = starts[row]; cell < starts[row + 1]; cell++) {
                int to = next[columns[cell]]++;
                rows[to] = row;
                places[to] = cell;
            }
        }
        return new Turned(new Cells(begin, rows), places);
    }
}
