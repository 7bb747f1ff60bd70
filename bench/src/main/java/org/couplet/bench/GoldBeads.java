package org.couplet.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.format.IndexBead;

/** The gold of one pair, asked whether a single bead is right. */
final class GoldBeads {
    /** Of a line that no gold bead holds. */
    private static final int NOBODY = -1;

    private final Set<IndexBead> beads;
    private final Map<Integer, Integer> ofSource = new HashMap<>();
    private final Map<Integer, Integer> ofTarget = new HashMap<>();

    GoldBeads(List<IndexBead> gold) {
        beads = new HashSet<>(gold);
        for (int i = 0; i < gold.size(); i++) {
            for (int line : gold.get(i).source()) {
                ofSource.put(line, i);
            }
            for (int line : gold.get(i).target()) {
                ofTarget.put(line, i);
            }
        }
    }

    /** Whether the gold has the very same: what counts in the strict measure. */
    boolean hasSame(IndexBead bead) {
        return beads.contains(bead);
    }

    /** Whether one gold bead holds all its lines: what counts in the group measure. */
    boolean holds(IndexBead bead) {
        Set<Integer> owners = Stream.concat(
                        bead.source().stream().map(line -> ofSource.getOrDefault(line, NOBODY)),
                        bead.target().stream().map(line -> ofTarget.getOrDefault(line, NOBODY)))
                .collect(Collectors.toSet());
        return owners.size() == 1 && !owners.contains(NOBODY);
    }
}
