package org.couplet.align.model;

/**
 * What the edges of two sentences say of their falling together, learnt from the texts themselves: tables of
 * {@code ln P(x, y | a bead ends or begins here) / p(x) p(y)} over the classes of {@link Edges}, within ±3.
 *
 * @param ends [source class][target class] nats at the end of a bead
 * @param begins the same at its beginning
 * @param quotes whether it begins within a quotation
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop; nobody changes them
record Boundaries(double[][] ends, double[][] begins, double[][] quotes) {
    /** How much the edges count beside words and lengths, which know part of the same. Flat from .4 to .8. */
    private static final double WEIGHT = 0.6;

    /** How many beads it takes to be believed as much as chance is. */
    private static final double DOUBT = 20;

    private static final double MOST = 3;

    /** Of nothing learnt yet. */
    static final Boundaries NONE = new Boundaries(
            new double[Edges.ENDS][Edges.ENDS],
            new double[Edges.BEGINS][Edges.BEGINS],
            new double[Edges.QUOTES][Edges.QUOTES]);

    /** Value of a two-sided bead. */
    double nats(Edges source, Edges target, int i, int iEnd, int j, int jEnd) {
        double nats = ends[source.ends()[iEnd - 1]][target.ends()[jEnd - 1]]
                + begins[source.begins()[i]][target.begins()[j]]
                + quotes[source.quotes()[i]][target.quotes()[j]];
        return WEIGHT * nats;
    }

    /**
     * @param together [source class][target class] expected beads
     * @param source [class] sentences
     * @param target [class] sentences
     */
    static double[][] table(double[][] together, double[] source, double[] target) {
        double all = 0;
        for (double[] row : together) {
            all += sum(row);
        }
        double[][] table = new double[source.length][target.length];
        for (int x = 0; x < source.length; x++) {
            for (int y = 0; y < target.length; y++) {
                double chance = share(source, x) * share(target, y);
                double nats = Math.log((together[x][y] + DOUBT * chance) / (all + DOUBT) / chance);
                table[x][y] = Math.max(-MOST, Math.min(MOST, nats));
            }
        }
        return table;
    }

    private static double share(double[] counts, int k) {
        return (counts[k] + 0.5) / (sum(counts) + 0.5 * counts.length);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
