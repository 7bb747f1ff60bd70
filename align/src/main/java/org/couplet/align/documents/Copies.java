package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.text.Document;

/**
 * The documents of one language, of those that say the same the longest alone.
 *
 * @param kept in the order given
 * @param duplicates of those kept or of the versions, by id
 * @param versions of those kept, by id: 漢語 and 汉语 are one language, and two texts to a reader, so the longest in the
 *     other script is no duplicate
 */
record Copies(List<Document> kept, List<Duplicate> duplicates, List<Duplicate> versions) {
    private static final Comparator<Duplicate> BY_ID =
            Comparator.comparing(duplicate -> duplicate.document().id());

    Copies {
        kept = List.copyOf(kept);
        duplicates = duplicates.stream().sorted(BY_ID).toList();
        versions = versions.stream().sorted(BY_ID).toList();
    }

    /** @param documents of one language code */
    static Copies among(List<Document> documents) {
        List<Duplicate> duplicates = new ArrayList<>();
        List<Duplicate> versions = new ArrayList<>();
        Map<List<String>, Document> inScript = new HashMap<>(); // by id of the document kept, and script
        Set<Document> others = new HashSet<>();
        for (Duplicate copy : Grouping.of(documents).copies()) {
            String script = copy.document().language().script();
            List<String> key = List.of(copy.original().id(), script);
            others.add(copy.document());
            if (copy.original().language().script().equals(script)) {
                duplicates.add(copy);
            } else if (inScript.putIfAbsent(key, copy.document()) == null) {
                versions.add(copy);
            } else {
                duplicates.add(new Duplicate(copy.document(), inScript.get(key), copy.shared()));
            }
        }
        return new Copies(
                documents.stream()
                        .filter(document -> !others.contains(document))
                        .toList(),
                duplicates,
                versions);
    }
}
