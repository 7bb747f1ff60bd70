package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.couplet.align.documents.DocumentRef;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.read.ReadOptions;
import org.couplet.text.Document;
import org.couplet.text.Language;

/**
 * What was read of some files.
 *
 * @param read the documents, in the order of the files
 * @param skipped files that should have been read and could not
 */
record Pile(List<ReadFile> read, List<LeftOut> skipped) {
    Pile {
        read = List.copyOf(read);
        skipped = List.copyOf(skipped);
    }

    /** What became of one file: a document, or a reason why there is none. */
    private record Attempt(Optional<ReadDocument> read, List<LeftOut> skipped) {}

    /**
     * Reads every file. One that cannot be read is named on stderr and costs itself only.
     *
     * @param texts takes the documents, in the order of the files
     */
    static Pile read(List<Path> files, ReadOptions options, int threads, Console console, InOrder.Sink<Document> texts)
            throws IOException {
        List<ReadFile> read = new ArrayList<>();
        List<LeftOut> skipped = new ArrayList<>();
        try (Progress progress = console.progress("Reading", files.size())) {
            InOrder.map(threads, files, file -> one(file, options), one -> {
                if (one.read.isPresent()) {
                    texts.take(one.read.get().document());
                    read.add(ReadFile.of(one.read.get()));
                }
                skipped.addAll(one.skipped);
                progress.step();
            });
        }
        skipped.forEach(file -> console.warn("skipped " + file.reason()));
        return new Pile(read, skipped);
    }

    private static Attempt one(Path file, ReadOptions options) {
        try {
            return new Attempt(Optional.of(new TextFile(file, options).read()), List.of());
        } catch (IOException unreadable) {
            return new Attempt(Optional.empty(), List.of(new LeftOut(Inputs.id(file), Complaints.of(unreadable))));
        }
    }

    List<DocumentRef> documents() {
        return read.stream().map(ReadFile::document).toList();
    }

    /** How many documents are in each language. */
    Map<Language, Long> languages() {
        return documents().stream()
                .collect(Collectors.groupingBy(DocumentRef::language, TreeMap::new, Collectors.counting()));
    }

    /** One of the counts that reading makes, over all documents. */
    long sum(ToIntFunction<ReadFile> count) {
        return read.stream().mapToInt(count).asLongStream().sum();
    }
}
