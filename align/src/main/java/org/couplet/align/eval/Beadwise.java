package org.couplet.align.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.format.IndexBead;

/** How many beads of a list a reference confirms, each for itself. */
final class Beadwise {
    private final Set<IndexBead> reference;

    /** Source sentence to the target sentences that share a bead with it. */
    private final Map<Integer, Set<Integer>> partners = new HashMap<>();

    Beadwise(List<IndexBead> reference) {
        this.reference = Set.copyOf(new HashSet<>(reference));
        for (IndexBead bead : reference) {
            for (int source : bead.source()) {
                partners.computeIfAbsent(source, none -> new HashSet<>()).addAll(bead.target());
            }
        }
    }

    long same(List<IndexBead> beads) {
        return beads.stream().filter(reference::contains).count();
    }

    long touching(List<IndexBead> beads) {
        return beads.stream()
                .filter(bead -> reference.contains(bead) || touches(bead))
                .count();
    }

    private boolean touches(IndexBead bead) {
        return bead.source().stream()
                .map(source -> partners.getOrDefault(source, Set.of()))
                .anyMatch(targets -> bead.target().stream().anyMatch(targets::contains));
    }
}
