package org.couplet.align.eval;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.couplet.format.PairRow;

/**
 * Precision and recall of document pairs. Documents are compared by the stem of their file names ({@code zh/a1.txt} is
 * {@code a1}), and it is all the same which of the two is called the source.
 */
public final class PairScores {
    private PairScores() {}

    private record Stems(String source, String target) {
        static Stems of(PairRow pair) {
            return new Stems(stem(pair.source()), stem(pair.target()));
        }

        Stems swapped() {
            return new Stems(target, source);
        }
    }

    /** Pairs that are named twice count once. */
    public static Score of(Collection<PairRow> gold, Collection<PairRow> found) {
        Set<Stems> expected = oneWay(stems(gold));
        Set<Stems> pairs = stems(found);
        long right = expected.stream()
                .filter(pair -> pairs.contains(pair) || pairs.contains(pair.swapped()))
                .count();
        return new Score(right, pairs.size(), right, expected.size());
    }

    /** Gold that names a pair both ways expects it once. */
    private static Set<Stems> oneWay(Set<Stems> pairs) {
        Set<Stems> kept = new LinkedHashSet<>();
        pairs.stream().filter(pair -> !kept.contains(pair.swapped())).forEach(kept::add);
        return kept;
    }

    private static Set<Stems> stems(Collection<PairRow> pairs) {
        Set<Stems> stems = new LinkedHashSet<>();
        pairs.forEach(pair -> stems.add(Stems.of(pair)));
        return stems;
    }

    /** The name without folders and without its last ending; dots at its start belong to the name. */
    private static String stem(String file) {
        String name = file.strip();
        name = name.substring(name.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        boolean leading = name.substring(0, Math.max(dot, 0)).chars().allMatch(c -> c == '.');
        return leading ? name : name.substring(0, dot);
    }
}
