package org.couplet.bench.piles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.text.Document;
import org.couplet.text.Language;

/**
 * Documents of several languages, and which of them translate each other.
 *
 * @param name in tables: the folder's
 * @param copies originals by copy: whichever of them is paired, it is the same pair
 */
public record PileSet(String name, List<Document> documents, Set<Link> gold, Map<String, String> copies) {
    public PileSet {
        documents = List.copyOf(documents);
        gold = Set.copyOf(gold);
        copies = Map.copyOf(copies);
    }

    /** Reads a folder; each text is in the language that its own folder is named for. */
    public static PileSet read(Path folder, String name) throws IOException {
        PileFolder files = new PileFolder(folder);
        List<String> ids = files.ids();
        List<Document> documents = new ArrayList<>();
        for (String id : ids) {
            ReadOptions options = ReadOptions.DEFAULT.withLanguage(Language.of(PileFolder.language(id)));
            documents.add(DocumentReader.read(files.text(id), id, options).document());
        }
        return new PileSet(name, documents, files.gold(ids), files.copies());
    }

    /** Codes, sorted; Chinese first, as its users have it. */
    public List<Language> languages() {
        return documents.stream()
                .map(document -> Language.of(document.language().code()))
                .distinct()
                .sorted(Comparator.comparing((Language code) -> !code.equals(Language.CHINESE))
                        .thenComparing(code -> code))
                .toList();
    }

    /** The pair that two ids stand for, whichever copies they are. */
    Link link(String one, String other) {
        return Link.of(copies.getOrDefault(one, one), copies.getOrDefault(other, other));
    }
}
