package org.couplet.align.lexicon;

import java.util.List;
import org.couplet.align.terms.Bag;

/**
 * What pairs of texts that are thought to be translations taught of words, and for each of them what is known without it: a
 * pair must not confirm itself.
 */
public final class Lessons {
    private final Prior known;
    private final Prior joined;
    private final List<Induction.Without> lessons;

    private Lessons(Prior known, Prior joined, List<Induction.Without> lessons) {
        this.known = known;
        this.joined = joined;
        this.lessons = lessons;
    }

    /**
     * Learns from units, small pieces of texts that translate each other.
     *
     * @param sources the words of each unit
     * @param targets the words of the same units in the other language
     * @param ends [lesson]: the number of units up to the end of the lesson; lessons follow each other
     * @param known links from before, which stay
     */
    public static Lessons of(List<Bag> sources, List<Bag> targets, int[] ends, Prior known) {
        Induction.Taught taught = Induction.taught(sources, targets, ends);
        LinkTable forward = new LinkTable();
        forward.addAll(known.forward());
        taught.links().each(forward::add);
        LinkTable backward = new LinkTable();
        backward.addAll(known.backward());
        taught.links().each((s, t, weight) -> backward.add(t, s, weight));
        Prior joined = new Prior(
                forward.bySource(known.forward().size()),
                backward.bySource(known.backward().size()));
        return new Lessons(known, joined, taught.lessons());
    }

    /** What was known before, and what all lessons taught. */
    public Prior prior() {
        return joined;
    }

    /** The rows of {@link #prior}'s forward links that the lesson made stronger, as they are without it. */
    public Rows forwardWithout(int lesson) {
        Induction.Without rest = lessons.get(lesson);
        return Rows.of(rest.sources(), known.forward(), rest.ofSources());
    }

    /** The same of the backward links. */
    public Rows backwardWithout(int lesson) {
        Induction.Without rest = lessons.get(lesson);
        return Rows.of(rest.targets(), known.backward(), rest.ofTargets().turned());
    }
}
