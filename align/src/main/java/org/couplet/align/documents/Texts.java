package org.couplet.align.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Document;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** Documents put by, to be read again one at a time: only their names are always in memory. */
final class Texts implements AutoCloseable {
    private final List<DocumentRef> names = new ArrayList<>();
    private final List<Long> fingerprints = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>(); // UTF-16 units
    private final Spool spool;
    private final Boilerplate.Seen seen = new Boilerplate.Seen();
    private Optional<Boilerplate> boilerplate = Optional.empty(); // known when all texts are there

    Texts(Workspace workspace) {
        spool = new Spool(workspace);
    }

    void add(Document document) throws IOException {
        names.add(DocumentRef.of(document));
        fingerprints.add(fingerprint(document));
        lengths.add(document.sentences().stream()
                .mapToInt(sentence -> sentence.text().length())
                .sum());
        seen.add(document);
        boilerplate = Optional.empty();
        Bytes bytes = new Bytes();
        bytes.add(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            bytes.add(sentence.span().start()).add(sentence.span().end()).add(sentence.text());
        }
        bytes.add(document.paragraphs().size());
        document.paragraphs().forEach(paragraph -> bytes.add(paragraph.end()));
        spool.add(bytes.toArray());
    }

    int size() {
        return names.size();
    }

    DocumentRef name(int i) {
        return names.get(i);
    }

    /** UTF-16 units of its sentences. */
    int length(int i) {
        return lengths.get(i);
    }

    /** A number made of the text, as good as random; that of a copy is the same. */
    long fingerprint(int i) {
        return fingerprints.get(i);
    }

    /** A 64-bit hash in the manner of FNV-1a, mixed as in MurmurHash3. */
    private static long fingerprint(Document document) {
        long hash = 0xcbf29ce484222325L;
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.text().length(); i++) {
                hash = (hash ^ sentence.text().charAt(i)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    /** What recurs in the texts that are there. */
    synchronized Boilerplate boilerplate() {
        if (boilerplate.isEmpty()) {
            boilerplate = Optional.of(seen.boilerplate());
        }
        return boilerplate.get();
    }

    /** A document without what recurs. */
    Document article(int i) {
        return boilerplate().without(get(i));
    }

    Document get(int i) {
        try {
            return read(names.get(i), new Bytes.In(spool.get(i)));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static Document read(DocumentRef name, Bytes.In bytes) {
        int size = bytes.number();
        List<Sentence> sentences = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Span span = new Span(bytes.number(), bytes.number());
            sentences.add(new Sentence(span, bytes.text()));
        }
        int count = bytes.number();
        List<Span> paragraphs = new ArrayList<>(count);
        int end = 0;
        for (int i = 0; i < count; i++) {
            int start = end;
            end = bytes.number();
            paragraphs.add(new Span(start, end));
        }
        return new Document(name.id(), name.language(), sentences, paragraphs);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
