package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of one language, of those that say the same the longest alone.
 *
 * @param kept numbers of texts, in the order given
 * @param duplicates of those kept or of the versions, by id
 * @param versions of those kept, by id: 漢語 and 汉语 are one language, and two texts to a reader, so the longest in the
 *     other script is no duplicate
 */
@SuppressWarnings("ArrayRecordComponent") // as large as the pile, and handed on as it is
record Copies(int[] kept, List<Duplicate> duplicates, List<Duplicate> versions) {
    private static final Comparator<Duplicate> BY_ID =
            Comparator.comparing(duplicate -> duplicate.document().id());

    Copies {
        duplicates = duplicates.stream().sorted(BY_ID).toList();
        versions = versions.stream().sorted(BY_ID).toList();
    }

    /** @param numbers of texts of one language code */
    static Copies among(Texts texts, int[] numbers, Workspace workspace) {
        List<Duplicate> duplicates = new ArrayList<>();
        List<Duplicate> versions = new ArrayList<>();
        Map<List<String>, DocumentRef> inScript = new HashMap<>(); // by id of the document kept, and script
        BitSet others = new BitSet();
        for (Grouping.Copy copy : Grouping.of(texts, numbers, workspace).copies()) {
            DocumentRef document = texts.name(copy.number());
            DocumentRef original = texts.name(copy.original());
            String script = document.language().script();
            List<String> key = List.of(original.id(), script);
            others.set(copy.number());
            if (original.language().script().equals(script)) {
                duplicates.add(new Duplicate(document, original, copy.shared()));
            } else if (inScript.putIfAbsent(key, document) == null) {
                versions.add(new Duplicate(document, original, copy.shared()));
            } else {
                duplicates.add(new Duplicate(document, inScript.get(key), copy.shared()));
            }
        }
        int[] kept =
                Arrays.stream(numbers).filter(number -> !others.get(number)).toArray();
        return new Copies(kept, duplicates, versions);
    }
}
