package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.couplet.align.Couplet;
import org.couplet.align.Learner;
import org.couplet.align.Options;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.align.lexicon.KeptLexicon;
import org.couplet.align.lexicon.Memory;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;
import picocli.CommandLine.Option;

/**
 * One aligner for each pair of languages, with the user's dictionaries and memories, the starter lexicon and, where it is
 * given pairs to learn from, what these taught. Any number of threads may align with it.
 */
final class Aligners {
    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description =
                    "Word list that helps beside the starter lexicon: CC-CEDICT (u8), hunalign's (dic) or two columns of TSV; also gzipped; "
                            + "repeatable. Between languages of one script its words are in the source language.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--memory",
            paramLabel = "FILE.tmx",
            description = "Translation memory to learn words from; repeatable. Of a large one the first 50,000 units.")
    private List<Path> memories = new ArrayList<>();

    @Option(
            names = "--lexicon",
            paramLabel = "FILE.tsv",
            description = "What an earlier run learnt of words and saved with --save-lexicon; repeatable.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(
            names = "--no-starter-lexicon",
            description = "Do without the 27,000 Chinese words with English glosses that come with Couplet.")
    private boolean noStarterLexicon;

    private List<Language> several = List.of(); // the languages, where there are more than two
    private final Set<Path> serving = new HashSet<>(); // files that fit two of them

    // By the codes of source and target.
    private final Map<List<String>, Options> read = new HashMap<>();
    private final Map<List<String>, Couplet> known = new HashMap<>();
    private final Map<List<String>, Learner> learners = new HashMap<>();
    private final Map<List<String>, Long> fingerprints = new HashMap<>();

    /**
     * Dictionaries for every two of the languages, in this order. Of more than two languages each dictionary and memory
     * serves where it fits.
     *
     * @throws InputException if one cannot be read, or is of none of the languages
     */
    List<Dictionary> dictionaries(List<Language> languages) throws IOException {
        several = languages.size() > 2 ? languages : List.of();
        List<Dictionary> all = new ArrayList<>();
        for (int s = 0; s < languages.size(); s++) {
            for (int t = s + 1; t < languages.size(); t++) {
                all.addAll(
                        options(languages.get(s), languages.get(t)).dictionaries(languages.get(s), languages.get(t)));
            }
        }
        if (!several.isEmpty()) {
            requireServing(files);
            requireServing(memories);
            requireServing(lexicons);
        }
        return all;
    }

    /** What earlier runs learnt of every two of the languages. Asked for after the {@link #dictionaries}. */
    List<KeptLexicon> kept() {
        return read.values().stream()
                .flatMap(options -> options.kept().stream())
                .toList();
    }

    private void requireServing(List<Path> named) throws InputException {
        for (Path file : named) {
            if (!serving.contains(file)) {
                throw new InputException(
                        Place.file(file.toString()),
                        "it is of no two of the documents' languages",
                        "Leave it out, or name another");
            }
        }
    }

    private List<Dictionary> dictionaries(Language source, Language target) throws IOException {
        List<Dictionary> dictionaries = new ArrayList<>();
        for (Path file : files) {
            dictionaries.add(Dictionary.read(file, source, target));
        }
        for (Path memory : memories) {
            dictionaries.add(Memory.dictionary(memory, source, target));
        }
        return dictionaries;
    }

    private List<Dictionary> dictionariesThatFit(Language source, Language target) throws IOException {
        List<Dictionary> dictionaries = new ArrayList<>();
        for (Path file : files) {
            take(file, Dictionary.find(file, source, target, several), dictionaries);
        }
        for (Path memory : memories) {
            take(memory, Memory.find(memory, source, target), dictionaries);
        }
        return dictionaries;
    }

    private List<KeptLexicon> kept(Language source, Language target) throws IOException {
        List<KeptLexicon> kept = new ArrayList<>();
        for (Path file : lexicons) {
            Optional<KeptLexicon> found = KeptLexicon.find(file, source, target);
            if (found.isEmpty() && several.isEmpty()) {
                throw new InputException(
                        Place.file(file.toString()),
                        "it has no words of %s and %s".formatted(source, target),
                        "Name a lexicon of these two languages");
            }
            take(file, found, kept);
        }
        return kept;
    }

    private <T> void take(Path file, Optional<T> found, List<T> into) {
        found.ifPresent(words -> {
            serving.add(file);
            into.add(words);
        });
    }

    /** @throws InputException if a file named is not there: said before the pile is read, which may take long */
    void requireFiles() throws InputException {
        for (Path file : files) {
            NamedFile.required(file, "Name a dictionary");
        }
        for (Path memory : memories) {
            NamedFile.required(memory, "Name a TMX file");
        }
        for (Path lexicon : lexicons) {
            NamedFile.required(lexicon, "Name a lexicon that a run saved");
        }
    }

    /** Made of everything that is known before a text is read: the same for the same words. */
    String words() throws IOException {
        Digest digest = new Digest().add(noStarterLexicon ? 0 : 1);
        for (List<Path> named : List.of(files, memories, lexicons)) {
            digest.add(named.size());
            for (Path file : named) {
                digest.add(file);
            }
        }
        return digest.name();
    }

    /** Made of the pairs that were learnt from to align two languages. */
    synchronized long learntFrom(Language source, Language target) {
        return fingerprints.getOrDefault(codes(source, target), 0L);
    }

    /**
     * Takes in a pair to learn from; their order does not matter. Not for several threads at once.
     *
     * @throws InputException if a dictionary cannot be read
     */
    void add(TextPair pair) throws IOException {
        Language source = pair.source().language();
        Language target = pair.target().language();
        List<String> codes = codes(source, target);
        if (!learners.containsKey(codes)) {
            learners.put(codes, between(source, target).learner());
        }
        learners.get(codes).add(pair.source(), pair.target());
    }

    /** From now on each pair is aligned with what those taken in taught; before, with what it teaches itself. */
    synchronized void learn(int threads) {
        learners.forEach((codes, learner) -> {
            fingerprints.put(codes, learner.fingerprint());
            known.put(codes, learner.learn(threads));
        });
        learners.clear();
    }

    /** Writes what was learnt of each two languages, of pairs that were only taken in too, to be read and used again. */
    synchronized void save(Path file) throws IOException {
        learn(1);
        List<KeptLexicon> learnt = known.entrySet().stream()
                .sorted(Comparator.comparing(entry -> String.join("-", entry.getKey())))
                .map(entry -> entry.getValue().learnt())
                .toList();
        KeptLexicon.write(learnt, file);
    }

    /**
     * @throws IllegalArgumentException if both documents are in one language
     * @throws InputException if a dictionary cannot be read
     */
    Bitext align(TextPair pair) throws IOException {
        return between(pair.source().language(), pair.target().language()).align(pair.source(), pair.target());
    }

    /** @throws InputException if both documents are in one language */
    static void requireTwoLanguages(Document source, Document target) throws InputException {
        if (source.language().sameCode(target.language())) {
            throw new InputException(
                    Place.file(target.id()),
                    "it is in %s, as %s is".formatted(LanguageNames.name(target.language()), source.id()),
                    "Say what they are with --from and --to");
        }
    }

    /** Scripts and regions are left aside: texts in any of them teach and are aligned together. */
    private static List<String> codes(Language source, Language target) {
        return List.of(source.code(), target.code());
    }

    private synchronized Couplet between(Language source, Language target) throws IOException {
        List<String> codes = codes(source, target);
        Couplet couplet = known.get(codes);
        if (couplet == null) {
            couplet = Couplet.between(source, target).with(options(source, target));
            known.put(codes, couplet);
        }
        return couplet;
    }

    /**
     * The dictionaries named by the user and those learnt from the memories named, for two languages, what earlier runs learnt,
     * and whether the starter lexicon helps too.
     *
     * @throws InputException if one cannot be read
     */
    synchronized Options options(Language source, Language target) throws IOException {
        List<String> codes = codes(source, target);
        Options options = read.get(codes);
        if (options == null) {
            List<Dictionary> dictionaries =
                    several.isEmpty() ? dictionaries(source, target) : dictionariesThatFit(source, target);
            options = new Options(dictionaries, kept(source, target), !noStarterLexicon);
            read.put(codes, options);
        }
        return options;
    }
}
