package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.couplet.format.IndexBead;

/** A pair that can be changed: whatever becomes of its lines, the gold follows. */
record GoldText(String name, LineText source, LineText target, List<IndexBead> gold) {
    GoldText {
        gold = List.copyOf(gold);
    }

    static GoldText of(GoldPair pair) {
        return new GoldText(pair.name(), LineText.of(pair.source()), LineText.of(pair.target()), pair.gold());
    }

    GoldText named(String other) {
        return new GoldText(other, source, target, gold);
    }

    /**
     * The lines in another order. A bead keeps those of its lines that are left, in the order in which they stand now.
     * Where it loses a whole side, each line of the other stands alone.
     *
     * @param sources numbers of the source's lines, each once at most; what is not among them is left out
     * @param targets the same of the target
     */
    GoldText rearranged(List<Integer> sources, List<Integer> targets) {
        Map<Integer, Integer> sourcePlaces = places(sources);
        Map<Integer, Integer> targetPlaces = places(targets);
        List<IndexBead> moved = gold.stream()
                .flatMap(bead -> moved(bead, at(sourcePlaces, bead.source()), at(targetPlaces, bead.target())))
                .toList();
        return new GoldText(name, source.take(sources), target.take(targets), moved);
    }

    private static Map<Integer, Integer> places(List<Integer> order) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        return places;
    }

    private static List<Integer> at(Map<Integer, Integer> places, List<Integer> numbers) {
        return numbers.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static Stream<IndexBead> moved(IndexBead bead, List<Integer> source, List<Integer> target) {
        if (source.isEmpty() && target.isEmpty()) {
            return Stream.empty();
        }
        boolean widowed = bead.isTwoSided() && (source.isEmpty() || target.isEmpty());
        return widowed
                ? Stream.concat(
                        source.stream().map(line -> new IndexBead(List.of(line), List.of())), alone(target.stream()))
                : Stream.of(new IndexBead(source, target));
    }

    private static Stream<IndexBead> alone(Stream<Integer> targets) {
        return targets.map(line -> new IndexBead(List.of(), List.of(line)));
    }

    /** This pair and then the other. */
    GoldText then(GoldText other) {
        List<IndexBead> both = new ArrayList<>(gold);
        for (IndexBead bead : other.gold) {
            both.add(new IndexBead(shifted(bead.source(), source.size()), shifted(bead.target(), target.size())));
        }
        return new GoldText(name, source.then(other.source), target.then(other.target), both);
    }

    private static List<Integer> shifted(List<Integer> numbers, int distance) {
        return numbers.stream().map(number -> number + distance).toList();
    }

    /** The target goes on with lines that have no partner. */
    GoldText withTail(LineText tail) {
        IntStream added = IntStream.range(target.size(), target.size() + tail.size());
        List<IndexBead> all = Stream.concat(gold.stream(), alone(added.boxed())).toList();
        return new GoldText(name, source, target.then(tail), all);
    }

    /** Each under its own name. */
    static void write(List<GoldText> texts, Path folder, SetLanguages languages) throws IOException {
        for (GoldText text : texts) {
            text.write(folder, languages);
        }
    }

    void write(Path folder, SetLanguages languages) throws IOException {
        source.write(folder.resolve(name + "." + languages.source()));
        target.write(folder.resolve(name + "." + languages.target()));
        Files.write(
                folder.resolve(name + GoldSet.GOLD),
                gold.stream().map(IndexBead::toString).toList());
    }
}
