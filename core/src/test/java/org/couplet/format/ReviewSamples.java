package org.couplet.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.testdata.Testdata;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** ReviewSamples for the tests of this package. */
final class ReviewSamples {
    private ReviewSamples() {}

    /** An article of ours by its gold, 25 beads; the fifth is [4]:[4, 5]. */
    static Bitext contest() throws IOException {
        Path folder = Testdata.segmented();
        List<Bead> beads = new ArrayList<>();
        for (IndexBead bead : Beads.read(folder.resolve("contest.align"))) {
            boolean sure = bead.source().size() + bead.target().size() == 2;
            List<Evidence> evidence = bead.source().equals(List.of(4))
                    ? List.of(new Evidence(Evidence.Kind.NUMBER, "3500", "3,500"))
                    : List.of();
            beads.add(new Bead(
                    span(bead.source(), beads, true), span(bead.target(), beads, false), sure ? .99 : .6, evidence));
        }
        return bitext(
                document("contest.zh", Language.SIMPLIFIED, Files.readAllLines(folder.resolve("contest.zh"))),
                document("contest.en", Language.ENGLISH, Files.readAllLines(folder.resolve("contest.en"))),
                beads);
    }

    /** As many 1-1 beads, every tenth in doubt. */
    static Bitext of(int sentences) {
        List<Bead> beads = IntStream.range(0, sentences)
                .mapToObj(i -> new Bead(
                        new Span(i, i + 1),
                        new Span(i, i + 1),
                        i % 10 == 9 ? .5 : .98,
                        List.of(new Evidence(Evidence.Kind.NUMBER, String.valueOf(i), String.valueOf(i)))))
                .toList();
        return bitext(
                document("large.zh", Language.SIMPLIFIED, numbered(sentences, "第%d列火车准时到达车站，旅客纷纷下车。")),
                document(
                        "large.en",
                        Language.ENGLISH,
                        numbered(sentences, "Train %d arrived on time, and all got off.")),
                beads);
    }

    private static List<String> numbered(int sentences, String text) {
        return IntStream.range(0, sentences).mapToObj(text::formatted).toList();
    }

    static Document document(String id, Language language, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            sentences.add(new Sentence(new Span(at, at + line.length()), line));
            at += line.length() + 1;
        }
        return new Document(id, language, sentences, List.of(new Span(0, lines.size())));
    }

    private static Bitext bitext(Document source, Document target, List<Bead> beads) {
        Bead whole = new Bead(new Span(0, 1), new Span(0, 1), 1, List.of());
        return new Bitext(
                source,
                target,
                new Alignment(1, 1, List.of(whole)),
                new Alignment(source.sentences().size(), target.sentences().size(), beads));
    }

    private static Span span(List<Integer> numbers, List<Bead> before, boolean source) {
        if (!numbers.isEmpty()) {
            return new Span(numbers.get(0), numbers.get(numbers.size() - 1) + 1);
        }
        Bead last = before.get(before.size() - 1);
        int end = (source ? last.source() : last.target()).end();
        return new Span(end, end);
    }
}
