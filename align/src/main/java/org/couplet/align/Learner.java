package org.couplet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.model.Knowledge;
import org.couplet.align.model.Pair;
import org.couplet.align.model.Piece;
import org.couplet.align.model.Training;
import org.couplet.align.parallel.Workers;
import org.couplet.text.Document;

/**
 * Learns from many known pairs what helps to align each of them. Give it every pair; it keeps a sample, chosen by what the texts
 * say, so that memory is bounded and neither the order of the pairs nor their names change anything.
 *
 * <pre>{@code
 * Learner learner = Couplet.between("zh", "en").learner();
 * pairs.forEach(pair -> learner.add(pair.chinese(), pair.english()));
 * Couplet couplet = learner.learn(2);
 * }</pre>
 *
 * <p>Not for several threads at once.
 */
public final class Learner {
    /**
     * Sentences of the sample, some 200 MB while learning. Group F1 of the 52,000 clauses of a Bible, with the starter lexicon /
     * none, at 10,000, 20,000 and 40,000: .959 / .940, .964 / .956, .966 / .960.
     */
    private static final int ENOUGH = 20_000;

    private final Couplet couplet;
    private final Lexicon lexicon;
    private final TreeMap<Long, Known> sample = new TreeMap<>(); // by a number made of the texts, as good as random
    private long sentences;

    private record Known(Document source, Document target) {
        int sentences() {
            return Math.max(source.sentences().size(), target.sentences().size());
        }
    }

    Learner(Couplet couplet, Lexicon lexicon) {
        this.couplet = couplet;
        this.lexicon = lexicon;
    }

    /**
     * Takes in a pair.
     *
     * @throws IllegalArgumentException if a document is not in its side's language
     */
    public void add(Document source, Document target) {
        couplet.requireLanguages(source, target);
        if (source.sentences().isEmpty() || target.sentences().isEmpty()) {
            return; // teaches nothing
        }
        Known pair = new Known(source, target);
        if (sample.put(ReadPair.id(source, target), pair) == null) {
            sentences += pair.sentences();
        }
        while (sentences - sample.lastEntry().getValue().sentences() >= ENOUGH) {
            sentences -= sample.pollLastEntry().getValue().sentences();
        }
    }

    /** Made of the texts of the sample: as good as never the same where something else is learnt from them. */
    public long fingerprint() {
        return sample.keySet().stream().reduce(0L, (sum, id) -> 31 * sum + id);
    }

    /**
     * The same aligner with what the sample taught; where no pair was given, one that learns from each pair by itself.
     *
     * @param threads at least 1; the result is the same for any number
     */
    public Couplet learn(int threads) {
        if (sample.isEmpty()) {
            return couplet;
        }
        List<Pair> pieces = new Workers(threads)
                .each(List.copyOf(sample.values()), this::pieces).stream()
                        .flatMap(List::stream)
                        .toList();
        return couplet.knowing(learn(pieces, threads));
    }

    private List<Pair> pieces(Known pair) {
        return ReadPair.read(pair.source(), pair.target(), lexicon).pieces().stream()
                .map(Piece::pair)
                .toList();
    }

    /** @param pieces of any number of pairs; of many sentences, some will do */
    static Knowledge learn(List<Pair> pieces, int threads) {
        List<Pair> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingLong(Pair::id));
        List<Pair> enough = new ArrayList<>();
        int sentences = 0;
        for (Pair piece : sorted) {
            int more = Math.max(piece.source().size(), piece.target().size());
            if (enough.isEmpty() || sentences + more <= ENOUGH) {
                enough.add(piece);
                sentences += more;
            }
        }
        return Training.on(enough, threads);
    }
}
