package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.Couplet;
import org.couplet.align.Options;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;
import picocli.CommandLine.Option;

/** One aligner for each pair of languages, with the user's dictionaries. Any number of threads may share it. */
final class Aligners {
    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Word list that helps: CC-CEDICT (.u8), hunalign (.dic) or two-column TSV, also gzipped; "
                    + "repeatable.")
    private List<Path> dictionaries = new ArrayList<>();

    private final Map<List<String>, Couplet> known = new HashMap<>();

    List<Path> dictionaries() {
        return dictionaries;
    }

    /**
     * @throws IllegalArgumentException if both documents are in one language
     * @throws InputException if a dictionary cannot be read
     */
    Bitext align(Document source, Document target) throws IOException {
        return between(source.language(), target.language()).align(source, target);
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

    private synchronized Couplet between(Language source, Language target) throws IOException {
        List<String> codes = List.of(source.code(), target.code());
        Couplet couplet = known.get(codes);
        if (couplet == null) {
            couplet = Couplet.between(source, target).with(new Options(dictionaries(source, target)));
            known.put(codes, couplet);
        }
        return couplet;
    }

    /** Those named by the user, for two languages. */
    List<Dictionary> dictionaries(Language source, Language target) throws IOException {
        List<Dictionary> read = new ArrayList<>();
        for (Path file : dictionaries) {
            read.add(Dictionary.read(file, source, target));
        }
        return read;
    }
}
