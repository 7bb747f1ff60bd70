package org.couplet.align.model;

import org.couplet.align.search.Posteriors;
import org.couplet.align.search.Step;

/** What may be expected of all paths through some pairs of texts: the sums that new {@link Parameters} are made of. */
final class Expectations {
    /** How many beads the usual shapes count for. */
    private static final double SHAPE_DOUBT = 20;

    /** How many beads the usual openness counts for. */
    private static final double OPEN_DOUBT = 20;

    /** A text without gaps keeps a little doubt. */
    private static final double LEAST_OPEN = 0.01;

    private static final double LEAST_EXTEND = 0.2;
    private static final double MOST_EXTEND = 0.95;

    private final double[] shapes = new double[Shapes.ALL.size()];
    private final double[][] ends = new double[Edges.ENDS][Edges.ENDS];
    private final double[][] begins = new double[Edges.BEGINS][Edges.BEGINS];
    private final double[][] quotes = new double[Edges.QUOTES][Edges.QUOTES];
    private final Classes source = new Classes();
    private final Classes target = new Classes();
    private final LengthFit.Estimate lengths = new LengthFit.Estimate();
    private double opened; // gaps begun
    private double notOpened; // beads that follow a bead
    private double extended;
    private double closed;
    private double sourceAlone;
    private double targetAlone;

    /** How often each class of edge occurs on one side. */
    private static final class Classes {
        private final double[] ends = new double[Edges.ENDS];
        private final double[] begins = new double[Edges.BEGINS];
        private final double[] quotes = new double[Edges.QUOTES];

        void add(Edges edges) {
            for (int i = 0; i < edges.ends().length; i++) {
                ends[edges.ends()[i]]++;
                begins[edges.begins()[i]]++;
                quotes[edges.quotes()[i]]++;
            }
        }

        void add(Classes other) {
            Expectations.add(ends, other.ends);
            Expectations.add(begins, other.begins);
            Expectations.add(quotes, other.quotes);
        }
    }

    /** Takes in one pair of texts. */
    void add(Side from, Side to, Lengths fit, Posteriors posteriors) {
        source.add(from.edges());
        target.add(to.edges());
        for (Posteriors.Probable bead : posteriors.beads()) {
            Step step = bead.step();
            shapes[bead.shape()] += bead.probability();
            notOpened += bead.afterBead();
            closed += bead.afterGap();
            addEdges(step, from.edges(), to.edges(), bead.probability());
            fit.observe(step.source(), step.sourceEnd(), step.target(), step.targetEnd(), bead.probability(), lengths);
        }
        opened += posteriors.sources().opening() + posteriors.targets().opening();
        extended += posteriors.sources().going() + posteriors.targets().going();
        sourceAlone += posteriors.sources().opening() + posteriors.sources().going();
        targetAlone += posteriors.targets().opening() + posteriors.targets().going();
    }

    private void addEdges(Step step, Edges from, Edges to, double probability) {
        ends[from.ends()[step.sourceEnd() - 1]][to.ends()[step.targetEnd() - 1]] += probability;
        begins[from.begins()[step.source()]][to.begins()[step.target()]] += probability;
        quotes[from.quotes()[step.source()]][to.quotes()[step.target()]] += probability;
    }

    void add(Expectations other) {
        add(shapes, other.shapes);
        for (int x = 0; x < ends.length; x++) {
            add(ends[x], other.ends[x]);
        }
        for (int x = 0; x < begins.length; x++) {
            add(begins[x], other.begins[x]);
        }
        for (int x = 0; x < quotes.length; x++) {
            add(quotes[x], other.quotes[x]);
        }
        source.add(other.source);
        target.add(other.target);
        lengths.add(other.lengths);
        opened += other.opened;
        notOpened += other.notOpened;
        extended += other.extended;
        closed += other.closed;
        sourceAlone += other.sourceAlone;
        targetAlone += other.targetAlone;
    }

    private static void add(double[] sums, double[] more) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += more[k];
        }
    }

    Parameters parameters(Parameters before) {
        return new Parameters(
                shapeShares(),
                Math.max(LEAST_OPEN, (opened + Parameters.USUAL_OPEN * OPEN_DOUBT) / (opened + notOpened + OPEN_DOUBT)),
                Math.min(MOST_EXTEND, Math.max(LEAST_EXTEND, (extended + 1.5) / (extended + closed + 5))),
                (sourceAlone + 10) / (sourceAlone + targetAlone + 20),
                lengths.fit(before.lengths()),
                new Boundaries(
                        Boundaries.table(ends, source.ends, target.ends),
                        Boundaries.table(begins, source.begins, target.begins),
                        Boundaries.table(quotes, source.quotes, target.quotes)));
    }

    private double[] shapeShares() {
        double[] shares = Shapes.usual();
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = shares[k] * SHAPE_DOUBT + shapes[k];
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }
}
