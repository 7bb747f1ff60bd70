package org.couplet.align.lexicon;

import java.util.Arrays;

/**
 * Rows of links that stand in for those of a larger table.
 *
 * @param types whose rows they are, ascending
 * @param links [place in types]
 */
@SuppressWarnings("ArrayRecordComponent") // read in hot loops, never changed
public record Rows(int[] types, Links links) {
    public static final Rows NONE = new Rows(new int[0], new Links(new int[0][], new float[0][]));

    /**
     * Rows of what was known before and what is known besides.
     *
     * @param known [type]
     * @param besides links by type
     */
    static Rows of(int[] types, Links known, LinkTable besides) {
        LinkTable table = new LinkTable();
        for (int i = 0; i < types.length; i++) {
            for (int k = 0; k < known.targets()[types[i]].length; k++) {
                table.add(i, known.targets()[types[i]][k], known.weights()[types[i]][k]);
            }
        }
        besides.each((type, other, weight) -> table.add(Arrays.binarySearch(types, type), other, weight));
        return new Rows(types, table.bySource(types.length));
    }

    /** Where the type's row is, below 0 where there is none. */
    public int indexOf(int type) {
        return Arrays.binarySearch(types, type);
    }
}
