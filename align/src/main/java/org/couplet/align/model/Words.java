package org.couplet.align.model;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Band;
import org.couplet.align.terms.Bag;

/**
 * How well the words of a group of sentences of one side (the given) explain those of single sentences of the other, in
 * one direction, for every group that starts in a row of the band.
 *
 * <p>For given sentences {@code I} of {@code L} terms, a sentence of the other side is worth the sum over its terms
 * {@code t} of {@code ln(.3 + .7/L Σ_s c_s P(t|s)/p(t))}, with {@code P(t|s) = (3 d(s,t) + 2 p(t)) / (2 + 3 Σ_t d(s,t))}:
 * IBM Model 1 with a floor, against the term's own frequency. A sum over sentences, so that a bead of several is a
 * difference of two prefix sums.
 */
final class Words {
    /** Share of a text that its translation does not explain: free words, additions. Chosen on hand-aligned novels. */
    private static final double UNEXPLAINED = 0.3;

    /** How many times a link of weight 1 counts as seen, and how many times each word's own frequency does. */
    private static final double LINK = 3;

    private static final double BACKGROUND = 2;

    private final Band band;
    private final float[][][] sums; // [first given sentence][group size - 1][sentence - band.low(row) + 1], prefix sums

    /**
     * @param given the side whose words explain; rows of the band
     * @param explained the other side; columns of the band
     * @param links from types of the given to types of the explained side
     */
    Words(Side given, Side explained, Links links, Band band) {
        this.band = band;
        sums = new float[given.size()][][];
        double[] background = new double[given.types()]; // what a term gives to any term, over that term's frequency
        for (int s = 0; s < background.length; s++) {
            background[s] = BACKGROUND / (BACKGROUND + LINK * sum(links.weights()[s]));
        }
        Row row = new Row(explained, frequencies(explained), links, background);
        for (int i = 0; i < given.size(); i++) {
            int groups = Math.min(Shapes.LONGEST, given.size() - i);
            int low = band.low(i);
            int high = band.high(i + groups);
            sums[i] = row.sums(given.bags().subList(i, i + groups), low, high);
        }
    }

    /** Value of explaining sentences {@code [j, jEnd)} by the given ones {@code [i, iEnd)}. */
    double nats(int i, int iEnd, int j, int jEnd) {
        float[] prefix = sums[i][iEnd - i - 1];
        int low = band.low(i);
        return prefix[jEnd - low] - prefix[j - low];
    }

    /** {@code p(t)}: how often each type occurs in the text, never 0. */
    static double[] frequencies(Side side) {
        double[] counts = new double[side.types()];
        Arrays.fill(counts, 0.5);
        double total = 0.5 * side.types();
        for (Bag bag : side.bags()) {
            for (int k = 0; k < bag.size(); k++) {
                counts[bag.types()[k]] += bag.counts()[k];
                total += bag.counts()[k];
            }
        }
        for (int t = 0; t < counts.length; t++) {
            counts[t] /= total;
        }
        return counts;
    }

    private static double sum(float[] weights) {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** Works out one row of the band at a time, in arrays that are used again. */
    private static final class Row {
        private final Side explained;
        private final double[] frequency; // [explained type]
        private final Links links;
        private final double[] background; // [given type]
        private final Postings postings;
        private final double[] linked; // [explained type] Σ c_s (P(t|s)/p(t) − background), of the group so far
        private final int[] touched; // explained types with a link, in order of first touch
        private int touches;

        Row(Side explained, double[] frequency, Links links, double[] background) {
            this.explained = explained;
            this.frequency = frequency;
            this.links = links;
            this.background = background;
            postings = new Postings(explained);
            linked = new double[explained.types()];
            touched = new int[explained.types()];
        }

        /** Prefix sums over the explained sentences [low, high) for the first given bag, the first two, and so on. */
        float[][] sums(List<Bag> given, int low, int high) {
            float[][] sums = new float[given.size()][];
            double length = 0;
            double unlinked = 0;
            for (int n = 0; n < given.size(); n++) {
                Bag bag = given.get(n);
                length += bag.length();
                unlinked += touch(bag);
                sums[n] = length == 0 ? new float[high - low + 1] : prefix(low, high, length, unlinked / length);
            }
            while (touches > 0) {
                linked[touched[--touches]] = 0;
            }
            return sums;
        }

        /** Adds a sentence's links; returns the background it gives to every term. */
        private double touch(Bag bag) {
            double unlinked = 0;
            for (int k = 0; k < bag.size(); k++) {
                int s = bag.types()[k];
                unlinked += bag.counts()[k] * background[s];
                int[] targets = links.targets()[s];
                float[] weights = links.weights()[s];
                double scale = bag.counts()[k] * background[s] * LINK / BACKGROUND;
                for (int l = 0; l < targets.length; l++) {
                    int t = targets[l];
                    if (linked[t] == 0) {
                        touched[touches++] = t;
                    }
                    linked[t] += scale * weights[l] / frequency[t];
                }
            }
            return unlinked;
        }

        private float[] prefix(int low, int high, double length, double unlinked) {
            double floor = Math.log(UNEXPLAINED + (1 - UNEXPLAINED) * unlinked);
            double[] gain = new double[high - low];
            for (int k = 0; k < touches; k++) {
                int t = touched[k];
                double ratio = unlinked + linked[t] / length;
                double nats = Math.log(UNEXPLAINED + (1 - UNEXPLAINED) * ratio) - floor;
                int end = postings.end(t);
                for (int slot = postings.first(t, low); slot < end && postings.sentence(slot) < high; slot++) {
                    gain[postings.sentence(slot) - low] += nats * postings.count(slot);
                }
            }
            float[] prefix = new float[high - low + 1];
            double sum = 0;
            for (int j = low; j < high; j++) {
                sum += gain[j - low] + floor * explained.bags().get(j).length();
                prefix[j - low + 1] = (float) sum;
            }
            return prefix;
        }
    }
}
