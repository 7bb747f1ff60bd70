package org.couplet.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** Bitexts for the tests of this package. */
final class Samples {
    /** The tests' own folder in the checkout, so that golden files can be written anew. */
    static final Path FOLDER = Path.of("src/test/resources/org/couplet/format");

    private Samples() {}

    /** An article with a bead of each kind: 1-1, 2-1, 1-2 in doubt, and a sentence without a partner. */
    static Bitext market() throws IOException {
        Document chinese = read("market-input.zh.txt", Language.SIMPLIFIED);
        Document english = read("market-input.en.txt", Language.ENGLISH);
        List<Bead> paragraphs = List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 3), bead(3, 3, 3, 4));
        Evidence number = new Evidence(Evidence.Kind.NUMBER, "1.2万", "12,000");
        Evidence market = new Evidence(Evidence.Kind.WORD, "集市", "market");
        List<Bead> sentences = List.of(
                new Bead(new Span(0, 1), new Span(0, 1), 0.98, List.of(market)),
                new Bead(new Span(1, 3), new Span(1, 2), 0.9251, List.of(number, market)),
                new Bead(new Span(3, 4), new Span(2, 4), 0.41, List.of()),
                new Bead(new Span(4, 5), new Span(4, 5), 0.9996, List.of()),
                new Bead(new Span(5, 5), new Span(5, 6), 0.8, List.of()));
        return new Bitext(chinese, english, new Alignment(3, 4, paragraphs), new Alignment(5, 6, sentences));
    }

    private static Bead bead(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
        return new Bead(new Span(sourceStart, sourceEnd), new Span(targetStart, targetEnd), 1, List.of());
    }

    private static Document read(String name, Language language) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        int paragraph = 0;
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                sentences.add(new Sentence(new Span(at, at + line.length()), line));
            } else if (paragraph < sentences.size()) {
                paragraphs.add(new Span(paragraph, sentences.size()));
                paragraph = sentences.size();
            }
            at += line.length() + 1;
        }
        return new Document(name, language, sentences, paragraphs);
    }

    /** Sentence by sentence, each a paragraph of its own; the shorter list is filled up with one-sided beads. */
    static Bitext bitext(Document source, Document target) {
        int both = Math.min(source.sentences().size(), target.sentences().size());
        int sources = source.sentences().size();
        int targets = target.sentences().size();
        List<Bead> beads = new ArrayList<>();
        IntStream.range(0, both).forEach(i -> beads.add(bead(i, i + 1, i, i + 1)));
        IntStream.range(both, sources).forEach(i -> beads.add(bead(i, i + 1, both, both)));
        IntStream.range(both, targets).forEach(i -> beads.add(bead(both, both, i, i + 1)));
        Alignment alignment = new Alignment(sources, targets, beads);
        return new Bitext(source, target, alignment, alignment);
    }

    static Document document(String id, Language language, List<String> sentences) {
        List<Sentence> all = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            paragraphs.add(new Span(all.size(), all.size() + 1));
            all.add(new Sentence(new Span(at, at + sentence.length()), sentence));
            at += sentence.length() + 1;
        }
        return new Document(id, language, all, paragraphs);
    }

    /** One bead of Chinese and English. */
    static Bitext pair(String chinese, String english) {
        return bitext(
                document("a.zh", Language.CHINESE, List.of(chinese)),
                document("a.en", Language.ENGLISH, List.of(english)));
    }

    static Bitext pair(Language source, Language target) {
        return bitext(document("a", source, List.of("x")), document("b", target, List.of("y")));
    }

    /** One bead with this confidence. */
    static Bitext pair(double confidence) {
        Document chinese = document("a.zh", Language.CHINESE, List.of("梨"));
        Document english = document("a.en", Language.ENGLISH, List.of("Pears"));
        Bead bead = new Bead(new Span(0, 1), new Span(0, 1), confidence, List.of());
        Alignment alignment = new Alignment(1, 1, List.of(bead));
        return new Bitext(chinese, english, alignment, alignment);
    }
}
