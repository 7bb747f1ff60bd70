package org.couplet.align.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.couplet.text.Document;

/**
 * Documents that come one at a time and are put by until all are there: in memory while they are few, then in temporary
 * files. Close it, and the files are gone.
 */
public final class DocumentPile implements AutoCloseable {
    private static final Comparator<DocumentPair> BY_IDS = Comparator.comparing(
                    (DocumentPair pair) -> pair.source().id())
            .thenComparing(pair -> pair.target().id());

    private final Workspace workspace;
    private final Texts texts;
    private final Map<String, Integer> numbers = new HashMap<>(); // of the texts, by id
    private final List<List<DocumentRef>> known = new ArrayList<>(); // pairs

    public DocumentPile(Workspace workspace) {
        this.workspace = workspace;
        this.texts = new Texts(workspace);
    }

    /**
     * Puts a document by. Their order changes nothing.
     *
     * @throws IllegalArgumentException if the pile has one of this id
     * @throws IOException if a temporary file cannot be written
     */
    public void add(Document document) throws IOException {
        if (numbers.putIfAbsent(document.id(), texts.size()) != null) {
            throw new IllegalArgumentException("two documents of the pile have the id " + document.id());
        }
        texts.add(document);
    }

    /**
     * Puts two documents by that are known to translate each other: they take no part in the search.
     *
     * @throws IllegalArgumentException if the pile has one of these ids
     */
    public void addPair(Document one, Document other) throws IOException {
        add(one);
        add(other);
        known.add(List.of(DocumentRef.of(one), DocumentRef.of(other)));
    }

    /** What recurs in the documents that were added so far; it is left aside when pairs are sought. */
    public Boilerplate boilerplate() {
        return texts.boilerplate();
    }

    /** How many sentences recur in each document, by id; those in which none does are not in it. */
    public Map<String, Integer> recurring() throws IOException {
        Map<String, Integer> recurring = new TreeMap<>();
        for (int i = 0; i < texts.size() && !boilerplate().isNone(); i++) {
            int sentences = boilerplate().sentences(get(texts.name(i).id()));
            if (sentences > 0) {
                recurring.put(texts.name(i).id(), sentences);
            }
        }
        return recurring;
    }

    /**
     * A document as it was added. Any thread may ask.
     *
     * @throws IllegalArgumentException if none has this id
     */
    public Document get(String id) throws IOException {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no document of the pile has the id " + id);
        }
        try {
            return texts.get(number);
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    /**
     * Matches every two languages of the pile. A document has at most one partner in each other language, in each of its
     * scripts, unless its partners are {@link Kind#PART parts} of it.
     *
     * @throws IOException if a temporary file cannot be written or read
     */
    public Pairing pair(PairOptions options) throws IOException {
        try {
            List<Copies> languages = byLanguage(options).stream()
                    .map(numbers -> Copies.among(texts, numbers, workspace))
                    .toList();
            Pairing found = matched(languages.stream().map(Copies::kept).toList(), options);
            return withCopies(found, languages);
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    private Pairing matched(List<int[]> languages, PairOptions options) throws IOException {
        List<LanguagePair> twos = new ArrayList<>();
        try {
            for (int s = 0; s < languages.size(); s++) {
                for (int t = s + 1; t < languages.size(); t++) {
                    twos.add(LanguagePair.of(texts, languages.get(s), languages.get(t), options, workspace));
                }
            }
            return languages.size() == 1
                    ? withKnown(allAlone(languages.get(0)), options)
                    : withKnown(decided(twos, options), options);
        } finally {
            for (LanguagePair two : twos) {
                two.close();
            }
        }
    }

    private Pairing withCopies(Pairing found, List<Copies> languages) {
        Map<String, List<DocumentRef>> byOriginal = new HashMap<>();
        languages.forEach(copies -> copies.versions().forEach(version -> byOriginal
                .computeIfAbsent(version.original().id(), id -> new ArrayList<>())
                .add(version.document())));
        Versions versions = new Versions(byOriginal, document -> texts.get(numbers.get(document.id())));
        List<DocumentPair> pairs = new ArrayList<>(versions.with(found.pairs()));
        pairs.sort(BY_IDS);
        List<Duplicate> duplicates = languages.stream()
                .flatMap(copies -> copies.duplicates().stream())
                .sorted(Comparator.comparing(duplicate -> duplicate.document().id()))
                .toList();
        return new Pairing(pairs, versions.with(found.alone()), duplicates);
    }

    private Pairing withKnown(Pairing found, PairOptions options) {
        List<DocumentPair> pairs = new ArrayList<>(found.pairs());
        for (List<DocumentRef> two : known) {
            boolean turned = options.isSource(two.get(1).language(), two.get(0).language());
            pairs.add(new DocumentPair(two.get(turned ? 1 : 0), two.get(turned ? 0 : 1), 1, List.of(), Extent.UNKNOWN));
        }
        pairs.sort(BY_IDS);
        return new Pairing(pairs, found.alone(), List.of());
    }

    private Pairing allAlone(int[] documents) {
        return new Pairing(
                List.of(),
                Arrays.stream(documents)
                        .mapToObj(texts::name)
                        .sorted(Comparator.comparing(DocumentRef::id))
                        .map(name -> new Alone(name, Unpaired.ONE_LANGUAGE, "", 0))
                        .toList(),
                List.of());
    }

    private static Pairing decided(List<LanguagePair> twos, PairOptions options) {
        Map<String, Alone> alone = new TreeMap<>();
        List<Proposal> settled = settled(twos);
        List<DocumentPair> pairs = new ArrayList<>();
        for (LanguagePair two : twos) {
            List<DocumentPair> found = two.pairs(oneToOne(settled, two, options.minConfidence()));
            pairs.addAll(found);
            two.alone(found).forEach(next -> alone.merge(next.document().id(), next, DocumentPile::nearer));
        }
        for (DocumentPair pair : pairs) {
            alone.remove(pair.source().id());
            alone.remove(pair.target().id());
        }
        return new Pairing(pairs, List.copyOf(alone.values()), List.of());
    }

    private static List<Proposal> settled(List<LanguagePair> twos) {
        List<Proposal> proposals =
                twos.stream().flatMap(two -> two.proposals().stream()).toList();
        return twos.size() == 1
                ? proposals
                : Agreement.settled(proposals, (one, other) -> twos.stream()
                        .flatMap(two -> two.proposal(one, other).stream())
                        .findFirst());
    }

    /** The likeliest first; of equally likely ones the first. */
    private static List<Proposal> oneToOne(List<Proposal> proposals, LanguagePair two, double minConfidence) {
        Set<String> taken = new HashSet<>();
        List<Proposal> chosen = new ArrayList<>();
        for (Proposal proposal : proposals.stream()
                .filter(two::holds)
                .filter(proposal -> proposal.confidence() >= minConfidence)
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
                .toList()) {
            if (proposal.ids().stream().noneMatch(taken::contains)) {
                taken.addAll(proposal.ids());
                chosen.add(proposal);
            }
        }
        return chosen;
    }

    /** Of what two other languages say of one document, the more telling. */
    private static Alone nearer(Alone one, Alone other) {
        boolean otherNearer = other.confidence() > one.confidence()
                || (one.nearest().isEmpty() && !other.nearest().isEmpty());
        return otherNearer ? other : one;
    }

    /**
     * Numbers of the texts: languages in the order in which they are sources; the documents of each by what they say,
     * copies by id. So names change nothing, not even by the order of sums.
     */
    private List<int[]> byLanguage(PairOptions options) {
        Map<String, List<Integer>> byCode = new TreeMap<>();
        Set<DocumentRef> settled = known.stream().flatMap(List::stream).collect(Collectors.toSet());
        IntStream.range(0, texts.size())
                .filter(number -> !settled.contains(texts.name(number)))
                .boxed()
                .sorted(Comparator.comparingLong((Integer number) -> texts.fingerprint(number))
                        .thenComparing(number -> texts.name(number).id()))
                .forEach(number -> byCode.computeIfAbsent(
                                texts.name(number).language().code(), code -> new ArrayList<>())
                        .add(number));
        return byCode.values().stream()
                .sorted(Comparator.comparing(
                        language -> options.rank(texts.name(language.get(0)).language())))
                .map(language -> language.stream().mapToInt(number -> number).toArray())
                .toList();
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
