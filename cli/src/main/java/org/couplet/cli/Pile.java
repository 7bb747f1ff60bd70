package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.couplet.align.documents.DocumentRef;
import org.couplet.extract.Aside;
import org.couplet.extract.Extracted;
import org.couplet.extract.Extractor;
import org.couplet.read.Inputs;
import org.couplet.read.ReadOptions;
import org.couplet.text.Language;

/**
 * What was read of some files.
 *
 * @param files in the order in which they were found
 * @param skipped files that should have been read and could not
 */
record Pile(List<ReadFile> files, List<LeftOut> skipped) {
    Pile {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /** What became of one file: its documents, or a reason why there is none. */
    private record Attempt(Path file, Optional<Extracted> read, List<LeftOut> skipped) {}

    /**
     * Reads every file. One that cannot be read is named on stderr and costs itself only.
     *
     * @param texts takes what was read, in the order of the files
     */
    static Pile read(List<Path> files, ReadOptions options, int threads, Console console, InOrder.Sink<Extracted> texts)
            throws IOException {
        List<ReadFile> read = new ArrayList<>();
        List<LeftOut> skipped = new ArrayList<>();
        try (Progress progress = console.progress(new Pace("Reading", "file", files.size()))) {
            InOrder.map(threads, files, file -> one(file, options), one -> {
                if (one.read.isPresent()) {
                    texts.take(one.read.get());
                    read.add(ReadFile.of(one.file, one.read.get()));
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
            return new Attempt(file, Optional.of(Extractor.read(file, Inputs.id(file), options)), List.of());
        } catch (IOException unreadable) {
            return new Attempt(
                    file, Optional.empty(), List.of(new LeftOut(Inputs.id(file), Complaints.of(unreadable))));
        }
    }

    /** A document and the file that it was read from. */
    record Entry(ReadFile file, ReadText text) {
        boolean isFirst() {
            return file.documents().get(0).equals(text);
        }
    }

    List<Entry> entries() {
        return files.stream()
                .flatMap(file -> file.documents().stream().map(text -> new Entry(file, text)))
                .toList();
    }

    List<ReadText> read() {
        return files.stream().flatMap(file -> file.documents().stream()).toList();
    }

    List<DocumentRef> documents() {
        return read().stream().map(ReadText::document).toList();
    }

    /** The file of each document, by id. */
    Map<String, Path> paths() {
        Map<String, Path> paths = new HashMap<>();
        files.forEach(file ->
                file.documents().forEach(text -> paths.put(text.document().id(), file.path())));
        return paths;
    }

    /** How many documents are in each language. */
    Map<Language, Long> languages() {
        return documents().stream()
                .collect(Collectors.groupingBy(DocumentRef::language, TreeMap::new, Collectors.counting()));
    }

    /** One of the counts that reading makes, over all documents. */
    long sum(ToIntFunction<ReadText> count) {
        return read().stream().mapToInt(count).asLongStream().sum();
    }

    /** What was set aside in all files. */
    Map<Aside, Integer> aside() {
        Map<Aside, Integer> sum = new TreeMap<>();
        files.forEach(file -> file.aside().forEach((aside, times) -> sum.merge(aside, times, Integer::sum)));
        return sum;
    }
}
