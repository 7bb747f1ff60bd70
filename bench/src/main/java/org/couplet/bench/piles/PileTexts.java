package org.couplet.bench.piles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A pile that can be changed and written. */
public record PileTexts(List<PileText> texts, Set<Link> gold, Map<String, String> copies) {
    public PileTexts {
        texts = List.copyOf(texts);
        gold = Set.copyOf(gold);
        copies = Map.copyOf(copies);
    }

    PileTexts(List<PileText> texts, Set<Link> gold) {
        this(texts, gold, Map.of());
    }

    public static PileTexts of(PileSet set) {
        return new PileTexts(set.documents().stream().map(PileText::of).toList(), set.gold(), set.copies());
    }

    /** Only these texts, and of the gold what is left. */
    PileTexts only(Predicate<PileText> kept) {
        List<PileText> left = texts.stream().filter(kept).toList();
        Set<String> ids = left.stream().map(PileText::id).collect(Collectors.toSet());
        Set<Link> links = gold.stream()
                .filter(link -> ids.contains(link.first()) && ids.contains(link.second()))
                .collect(Collectors.toSet());
        return new PileTexts(left, links, copies);
    }

    /** The partner of each document that has one. */
    Map<String, PileText> partners() {
        Map<String, PileText> byId = new HashMap<>();
        texts.forEach(text -> byId.put(text.id(), text));
        Map<String, PileText> partners = new HashMap<>();
        for (Link link : new HashSet<>(gold)) {
            partners.put(link.first(), byId.get(link.second()));
            partners.put(link.second(), byId.get(link.first()));
        }
        return partners;
    }

    public void write(Path folder) throws IOException {
        PileFolder files = new PileFolder(folder);
        for (PileText text : texts) {
            files.writeText(text.id(), text.text());
        }
        files.writeGold(gold);
        files.writeCopies(copies);
    }
}
