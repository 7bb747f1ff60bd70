package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.Couplet;
import org.couplet.align.Learner;
import org.couplet.align.Options;
import org.couplet.align.lexicon.Dictionary;
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
            names = "--no-starter-lexicon",
            description = "Do without the 27,000 Chinese words with English glosses that come with Couplet.")
    private boolean noStarterLexicon;

    // By the codes of source and target.
    private final Map<List<String>, Options> read = new HashMap<>();
    private final Map<List<String>, Couplet> known = new HashMap<>();
    private final Map<List<String>, Learner> learners = new HashMap<>();

    /** Whether the user named any; the starter lexicon is none of them. */
    boolean haveDictionaries() {
        return !files.isEmpty() || !memories.isEmpty();
    }

    /** @throws InputException if a file named is not there: said before the pile is read, which may take long */
    void requireFiles() throws InputException {
        for (Path file : files) {
            NamedFile.required(file, "Name a dictionary");
        }
        for (Path memory : memories) {
            NamedFile.required(memory, "Name a TMX file");
        }
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
        learners.forEach((codes, learner) -> known.put(codes, learner.learn(threads)));
        learners.clear();
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
     * The dictionaries named by the user and those learnt from the memories named, for two languages, and whether the
     * starter lexicon helps too.
     *
     * @throws InputException if one cannot be read
     */
    synchronized Options options(Language source, Language target) throws IOException {
        List<String> codes = codes(source, target);
        Options options = read.get(codes);
        if (options == null) {
            List<Dictionary> dictionaries = new ArrayList<>();
            for (Path file : files) {
                dictionaries.add(Dictionary.read(file, source, target));
            }
            for (Path memory : memories) {
                dictionaries.add(Memory.dictionary(memory, source, target));
            }
            options = new Options(dictionaries, !noStarterLexicon);
            read.put(codes, options);
        }
        return options;
    }
}
