package org.couplet.align.documents;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.lexicon.Lessons;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.lexicon.Rows;

/** The links that documents are compared by: those known before, and those which pairs of the pile taught. */
final class Known {
    private static final int NONE = -1;

    private final Prior prior;
    private final List<Lessons> lessons; // one or none
    private final int[] ofSource; // [source document]: the lesson that it taught, or -1
    private final int[] ofTarget;

    private Known(Prior prior, List<Lessons> lessons, int[] ofSource, int[] ofTarget) {
        this.prior = prior;
        this.lessons = lessons;
        this.ofSource = ofSource;
        this.ofTarget = ofTarget;
    }

    /** Without lessons. */
    static Known of(Prior prior) {
        return new Known(prior, List.of(), new int[0], new int[0]);
    }

    /** @param taught [lesson]: the pair that taught it, of {@code sources} and {@code targets} documents in all */
    static Known of(Lessons lessons, List<Candidate> taught, int sources, int targets) {
        int[] ofSource = new int[sources];
        int[] ofTarget = new int[targets];
        Arrays.fill(ofSource, NONE);
        Arrays.fill(ofTarget, NONE);
        for (int lesson = 0; lesson < taught.size(); lesson++) {
            ofSource[taught.get(lesson).source()] = lesson;
            ofTarget[taught.get(lesson).target()] = lesson;
        }
        return new Known(lessons.prior(), List.of(lessons), ofSource, ofTarget);
    }

    Prior prior() {
        return prior;
    }

    /** Rows of the forward links that hold for a source document: what it taught itself is taken out. */
    Rows forward(int source) {
        return lessons.isEmpty() || ofSource[source] == NONE
                ? Rows.NONE
                : lessons.get(0).forwardWithout(ofSource[source]);
    }

    /** The same of the backward links for a target document. */
    Rows backward(int target) {
        return lessons.isEmpty() || ofTarget[target] == NONE
                ? Rows.NONE
                : lessons.get(0).backwardWithout(ofTarget[target]);
    }
}
