package org.couplet.align.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.InputException;
import org.couplet.text.Language;

/**
 * What a run learnt of the words of two languages, kept for later runs. Immutable, safe for any number of threads.
 *
 * <p>Its file is a table to read: a header row that names the two languages, {@code zh TAB en TAB forward TAB of TAB backward
 * TAB of}, then a line for every two words, as terms have them: stems in English. {@code 经济 TAB economi TAB 12.30 TAB 14.00
 * TAB 11.80 TAB 13.50} says that economi explained 12.3 of 14 经济 in the texts that were learnt from, and 经济 11.8 of 13.5
 * economi. A further header row begins the words of two other languages.
 */
public final class KeptLexicon {
    /**
     * How many sightings a word brings along at most, as many as a link of weight 1 does: the text overrules it. A word known too
     * surely makes a translation that was not seen yet count against.
     */
    private static final double MOST_SIGHTINGS = 2;

    /** Two words that met less than this, in expectation, say nothing. */
    private static final double LEAST = 0.3;

    /**
     * Of a link. Below this it is noise, also to a person who reads the evidence: group F1 of news of which each document is
     * aligned alone is .971 at .01, .968 at .05, .967 at .1, and .949 without the lexicon.
     */
    private static final double LEAST_WEIGHT = 0.05;

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::source)
            .thenComparing(Comparator.comparingDouble(Entry::forward).reversed())
            .thenComparing(Entry::target);

    /**
     * Two words that explained each other. Counts are expected ones, over all texts that were learnt from.
     *
     * @param source the key of a word's term
     * @param forward how often the target explained the source
     * @param sources how often anything explained the source
     * @param backward how often the source explained the target
     * @param targets how often anything explained the target
     */
    public record Entry(
            String source, String target, double forward, double sources, double backward, double targets) {}

    private final Language source;
    private final Language target;
    private final List<Entry> entries;
    private final Vocabulary sourceWords = new Vocabulary();
    private final Vocabulary targetWords = new Vocabulary();
    private final Links forward; // by sourceWords
    private final Links backward; // by targetWords

    private KeptLexicon(Language source, Language target, List<Entry> entries) {
        this.source = source;
        this.target = target;
        this.entries = List.copyOf(entries);
        LinkTable from = new LinkTable();
        LinkTable to = new LinkTable();
        for (Entry entry : entries) {
            int s = sourceWords.id(new Term(Term.Kind.WORD, entry.source));
            int t = targetWords.id(new Term(Term.Kind.WORD, entry.target));
            from.add(s, t, weight(entry.forward, entry.sources));
            to.add(s, t, weight(entry.backward, entry.targets));
        }
        forward = from.bySource(sourceWords.size());
        backward = to.byTarget(targetWords.size());
    }

    /** Of a rare word, less than its share. */
    private static double weight(double met, double seen) {
        return met / Math.max(seen, MOST_SIGHTINGS);
    }

    /** @param learnt in any order; words that hardly met are left out */
    public static KeptLexicon of(Language source, Language target, List<Entry> learnt) {
        return new KeptLexicon(
                source,
                target,
                learnt.stream()
                        .filter(entry -> Math.max(entry.forward, entry.backward) >= LEAST)
                        .sorted(ORDER)
                        .toList());
    }

    /**
     * The words of two languages in a file, either of them the source of the run that saved it; empty where it has none.
     *
     * @throws InputException if the file is no such table
     */
    public static Optional<KeptLexicon> find(Path file, Language source, Language target) throws IOException {
        return KeptTable.find(file, source, target);
    }

    /** Writes lexicons of several pairs of languages into one file, whole. */
    public static void write(List<KeptLexicon> lexicons, Path file) throws IOException {
        KeptTable.write(lexicons, file);
    }

    /** The language of the entries' sources. */
    public Language source() {
        return source;
    }

    /** The language of the entries' targets. */
    public Language target() {
        return target;
    }

    /** By source, of one source the most frequent first. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether it is of these two languages, whichever of them is the source. */
    public boolean isOf(Language one, Language other) {
        return (source.sameCode(one) && target.sameCode(other)) || (source.sameCode(other) && target.sameCode(one));
    }

    /** Takes in a link from a word to one that translates it. */
    @FunctionalInterface
    interface Sink {
        void add(int from, int to, double weight);
    }

    /**
     * Every link from the words of one vocabulary to those of another.
     *
     * @param own the language of {@code from}
     */
    void link(Language own, Vocabulary from, Vocabulary to, Sink into) {
        boolean asLearnt = own.sameCode(source);
        Vocabulary given = asLearnt ? sourceWords : targetWords;
        Vocabulary explained = asLearnt ? targetWords : sourceWords;
        Links links = asLearnt ? forward : backward;
        int[] places = places(explained, to);
        for (int i = 0; i < from.size(); i++) {
            int word = given.find(from.term(i));
            int[] row = word < 0 ? new int[0] : links.targets()[word];
            for (int k = 0; k < row.length; k++) {
                float weight = links.weights()[word][k];
                if (places[row[k]] >= 0 && weight >= LEAST_WEIGHT) {
                    into.add(i, places[row[k]], weight);
                }
            }
        }
    }

    /** [word]: its number in the vocabulary, {@link Vocabulary#ABSENT} where it is not there. */
    private static int[] places(Vocabulary words, Vocabulary in) {
        int[] places = new int[words.size()];
        Arrays.fill(places, Vocabulary.ABSENT);
        for (int i = 0; i < in.size(); i++) {
            int word = words.find(in.term(i));
            if (word >= 0) {
                places[word] = i;
            }
        }
        return places;
    }
}
