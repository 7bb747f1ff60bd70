package org.couplet.align.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.couplet.format.IndexBead;

/** Compares at the grain of the gold: two found halves of one gold bead are as good as the whole. */
final class Group {
    /** Of a sentence that no gold bead holds. */
    private static final int NOBODY = -1;

    private final Set<IndexBead> expected = new HashSet<>();
    private final Map<Integer, Integer> goldOfSource = new HashMap<>();
    private final Map<Integer, Integer> goldOfTarget = new HashMap<>();

    Group(List<IndexBead> gold) {
        for (int i = 0; i < gold.size(); i++) {
            IndexBead bead = gold.get(i);
            if (bead.isTwoSided()) {
                expected.add(bead);
            }
            for (int source : bead.source()) {
                goldOfSource.put(source, i);
            }
            for (int target : bead.target()) {
                goldOfTarget.put(target, i);
            }
        }
    }

    Score score(List<IndexBead> found) {
        Map<Integer, List<IndexBead>> inside = new HashMap<>();
        int across = 0;
        for (IndexBead bead : found) {
            if (bead.isTwoSided()) {
                OptionalInt owner = owner(bead);
                if (owner.isPresent()) {
                    inside.computeIfAbsent(owner.getAsInt(), none -> new ArrayList<>())
                            .add(bead);
                } else {
                    across++;
                }
            }
        }
        long right = inside.values().stream()
                .map(Group::merged)
                .filter(expected::contains)
                .count();
        return new Score(right, inside.size() + across, right, expected.size());
    }

    /** The one gold bead that holds all sentences of a found bead. */
    private OptionalInt owner(IndexBead bead) {
        Set<Integer> owners = new HashSet<>();
        bead.source().forEach(source -> owners.add(goldOfSource.getOrDefault(source, NOBODY)));
        bead.target().forEach(target -> owners.add(goldOfTarget.getOrDefault(target, NOBODY)));
        return owners.size() == 1 && !owners.contains(NOBODY)
                ? OptionalInt.of(owners.iterator().next())
                : OptionalInt.empty();
    }

    private static IndexBead merged(List<IndexBead> beads) {
        return new IndexBead(
                sorted(beads.stream().flatMap(bead -> bead.source().stream())),
                sorted(beads.stream().flatMap(bead -> bead.target().stream())));
    }

    private static List<Integer> sorted(Stream<Integer> numbers) {
        return numbers.sorted().toList();
    }
}
