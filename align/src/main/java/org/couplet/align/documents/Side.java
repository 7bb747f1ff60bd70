package org.couplet.align.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.parallel.Workers;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Language;

/**
 * The documents of one language as their terms, read for the comparison with one other language. In memory are their
 * vocabulary and how common its terms are; the readings are where a {@link Spool} has them.
 */
final class Side implements AutoCloseable {
    private final Texts texts;
    private final int[] numbers; // [document of this side]: its number among the texts
    private final Map<String, Integer> places = new HashMap<>(); // of the documents by id
    private final Spool readings;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Commonness commonness;

    /**
     * @param numbers of the texts of this side
     * @param reader of texts in a language: documents of one code may differ in script, each is read by its own tag
     */
    Side(Texts texts, int[] numbers, Function<Language, TermReader> reader, Workspace workspace) throws IOException {
        this.texts = texts;
        this.numbers = numbers;
        for (int i = 0; i < numbers.length; i++) {
            places.put(texts.name(numbers[i]).id(), i);
        }
        readings = new Spool(workspace);
        Commonness.Tally tally = new Commonness.Tally();
        Map<Language, TermReader> readers = new ConcurrentHashMap<>();
        try {
            new Workers(workspace.threads())
                    .map(
                            numbers.length,
                            (start, end) -> IntStream.range(start, end)
                                    .mapToObj(i -> draft(document(i), reader, readers))
                                    .toList(),
                            drafts -> drafts.forEach(draft -> put(draft, tally)));
        } catch (RuntimeException | Error failed) {
            readings.close();
            throw failed;
        }
        commonness = new Commonness(tally, vocabulary);
    }

    /** Of documents in memory. */
    static Side of(List<Document> documents, Language other, Set<String> pinyinNames, Lexicon lexicon) {
        try {
            Texts texts = new Texts(Workspace.DEFAULT);
            for (Document document : documents) {
                texts.add(document);
            }
            int[] all = IntStream.range(0, documents.size()).toArray();
            return new Side(texts, all, own -> lexicon.reader(own, other, pinyinNames), Workspace.DEFAULT);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static Draft draft(
            Document document, Function<Language, TermReader> reader, Map<Language, TermReader> readers) {
        return Draft.of(document, readers.computeIfAbsent(document.language(), reader));
    }

    private void put(Draft draft, Commonness.Tally tally) {
        Reading reading = new Reading(draft, vocabulary);
        tally.add(reading);
        try {
            readings.add(reading.toBytes());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    int size() {
        return numbers.length;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Commonness commonness() {
        return commonness;
    }

    Reading get(int i) {
        try {
            return new Reading(readings.get(i));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Below 0 where the document is not of this side. */
    int indexOf(DocumentRef document) {
        return places.getOrDefault(document.id(), -1);
    }

    long fingerprint(int i) {
        return texts.fingerprint(numbers[i]);
    }

    DocumentRef name(int i) {
        return texts.name(numbers[i]);
    }

    Document document(int i) {
        return texts.article(numbers[i]);
    }

    @Override
    public void close() throws IOException {
        readings.close();
    }
}
