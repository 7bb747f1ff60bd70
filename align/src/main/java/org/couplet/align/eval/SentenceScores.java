package org.couplet.align.eval;

import java.util.List;
import org.couplet.format.IndexBead;

/**
 * Three measures of one alignment of sentences.
 *
 * @param strict a bead is right when the gold has the very same. Precision counts every found bead, deletions included;
 *     recall counts the two-sided gold beads
 * @param lax a bead is right when the gold has the very same, or when it shares a sentence on both sides with one gold
 *     bead; counted as strict
 * @param group found beads that lie wholly inside one gold bead are merged first, then compared as strict over the
 *     two-sided: for gold that is exact only at the grain of verses or segments
 */
public record SentenceScores(Score strict, Score lax, Score group) {
    public static final SentenceScores NONE = new SentenceScores(Score.NONE, Score.NONE, Score.NONE);

    /** @param found may be empty, for a file that was not aligned at all: then all of the gold is missed */
    public static SentenceScores of(List<IndexBead> gold, List<IndexBead> found) {
        Beadwise precision = new Beadwise(gold);
        List<IndexBead> expected = twoSided(gold);
        Beadwise recall = new Beadwise(twoSided(found));
        return new SentenceScores(
                new Score(precision.same(found), found.size(), recall.same(expected), expected.size()),
                new Score(precision.touching(found), found.size(), recall.touching(expected), expected.size()),
                new Group(gold).score(found));
    }

    private static List<IndexBead> twoSided(List<IndexBead> beads) {
        return beads.stream().filter(IndexBead::isTwoSided).toList();
    }

    public SentenceScores plus(SentenceScores other) {
        return new SentenceScores(strict.plus(other.strict), lax.plus(other.lax), group.plus(other.group));
    }
}
