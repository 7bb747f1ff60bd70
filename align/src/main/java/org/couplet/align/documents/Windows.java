package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Anchor;
import org.couplet.align.search.Anchors;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Term;

/**
 * Small pieces of two translations that say the same, found without aligning sentences: terms that stand once on both sides
 * are anchors, the heaviest chain of them that ascends in both texts is a path, and what lies on the path belongs together.
 */
final class Windows {
    /** Terms of the source in a window: a sentence. */
    private static final int SIZE = 20;

    /** Terms by which a window of the target is larger at each end. */
    private static final int SLACK = 12;

    private final Side sources;
    private final Side targets;
    private final Links links;
    final List<Bag> ofSource = new ArrayList<>(); // [window] its words
    final List<Bag> ofTarget = new ArrayList<>();

    /** @param links from source to target types */
    Windows(Side sources, Side targets, Links links) {
        this.sources = sources;
        this.targets = targets;
        this.links = links;
    }

    /** Adds the windows of two texts. */
    void add(Reading source, Reading target) {
        double[][] path = path(source, target);
        for (int start = 0; start < source.length; start += SIZE) {
            int end = Math.min(source.length, start + SIZE);
            int from = (int) Math.round(on(path, start)) - SLACK;
            int to = (int) Math.round(on(path, end)) + SLACK;
            ofSource.add(words(sources, source, start, end));
            ofTarget.add(words(targets, target, Math.max(0, from), Math.min(target.length, to)));
        }
    }

    private static Bag words(Side side, Reading reading, int from, int to) {
        return Bag.ofTypes(Arrays.stream(reading.sequence(), from, Math.max(from, to))
                .filter(type -> side.vocabulary().term(type).kind() == Term.Kind.WORD)
                .toArray());
    }

    /** Corners of the path: places in the source's sequence, ascending, and in the target's. */
    private double[][] path(Reading source, Reading target) {
        List<Anchor> chain = Anchors.chain(anchors(source, target), target.sentences());
        double[][] path = new double[chain.size() + 2][];
        path[0] = new double[] {0, 0};
        for (int k = 0; k < chain.size(); k++) {
            path[k + 1] = new double[] {
                source.middle(chain.get(k).source()), target.middle(chain.get(k).target())
            };
        }
        path[path.length - 1] = new double[] {source.length, target.length};
        return path;
    }

    private List<Anchor> anchors(Reading source, Reading target) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < source.bag.size(); i++) {
            int type = source.bag.types()[i];
            for (int k = 0; k < links.targets()[type].length && source.bag.counts()[i] == 1; k++) {
                int j = target.indexOf(links.targets()[type][k]);
                if (j >= 0 && target.bag.counts()[j] == 1) {
                    double weight = Math.log1p(
                            links.weights()[type][k] / targets.commonness().besides(target, j));
                    anchors.add(new Anchor(source.sentence(i), target.sentence(j), weight));
                }
            }
        }
        return anchors;
    }

    /** Where the target is when the source is at {@code x}. */
    private static double on(double[][] path, double x) {
        int k = 1;
        while (k < path.length - 1 && path[k][0] < x) {
            k++;
        }
        double length = path[k][0] - path[k - 1][0];
        double share = length <= 0 ? 1 : (x - path[k - 1][0]) / length;
        return path[k - 1][1] + share * (path[k][1] - path[k - 1][1]);
    }
}
