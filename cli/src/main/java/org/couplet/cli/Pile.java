package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.couplet.extract.Aside;
import org.couplet.extract.Extracted;
import org.couplet.extract.Extractor;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.read.ReadOptions;
import org.couplet.text.Document;
import org.couplet.text.Language;

/**
 * What was read of some files.
 *
 * @param files in the order in which they were found
 * @param skipped files that should have been read and could not
 */
record Pile(List<Extracted> files, List<LeftOut> skipped) {
    Pile {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /** Reads every file. One that cannot be read is named on stderr and costs itself only. */
    static Pile read(List<Path> files, ReadOptions options, int threads, Console console) throws IOException {
        List<Extracted> read = new ArrayList<>();
        List<LeftOut> skipped = new ArrayList<>();
        try (Progress progress = console.progress("Reading", files.size())) {
            InOrder.map(threads, files, file -> one(file, options), one -> {
                read.addAll(one.files);
                skipped.addAll(one.skipped);
                progress.step();
            });
        }
        skipped.forEach(file -> console.warn("skipped " + file.reason()));
        return new Pile(read, skipped);
    }

    private static Pile one(Path file, ReadOptions options) {
        try {
            return new Pile(List.of(Extractor.read(file, Inputs.id(file), options)), List.of());
        } catch (IOException unreadable) {
            return new Pile(List.of(), List.of(new LeftOut(Inputs.id(file), Complaints.of(unreadable))));
        }
    }

    List<ReadDocument> read() {
        return files.stream().flatMap(file -> file.documents().stream()).toList();
    }

    List<Document> documents() {
        return read().stream().map(ReadDocument::document).toList();
    }

    /** How many documents are in each language. */
    Map<Language, Long> languages() {
        return documents().stream()
                .collect(Collectors.groupingBy(Document::language, TreeMap::new, Collectors.counting()));
    }

    /** One of the counts that reading makes, over all documents. */
    long sum(ToIntFunction<ReadDocument> count) {
        return read().stream().mapToInt(count).asLongStream().sum();
    }

    /** What was set aside in all files. */
    Map<Aside, Integer> aside() {
        Map<Aside, Integer> sum = new TreeMap<>();
        files.forEach(file -> file.aside().forEach((aside, times) -> sum.merge(aside, times, Integer::sum)));
        return sum;
    }
}
