package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.DocumentPairs;
import org.couplet.align.documents.PairOptions;
import org.couplet.align.documents.Pairing;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.read.Inputs;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A pile of documents in several languages, and who is whose translation in it. */
final class PileOptions {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Text files, and folders that are searched for them; one file is one document.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private LanguageOptions languages;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private Aligners aligners;

    @Mixin
    private HintOptions hints;

    @Mixin
    private Threads threads;

    int threads() {
        return threads.count();
    }

    List<Path> inputs() {
        return inputs;
    }

    Aligners aligners() {
        return aligners;
    }

    /** @throws InputException if there is no text file at all */
    Inputs find() throws IOException {
        aligners.requireFiles();
        Inputs found = Inputs.walk(inputs);
        if (found.found().isEmpty()) {
            throw new InputException(place(), "there is no text file here", "Name files, or a folder that holds some");
        }
        return found;
    }

    /** @throws InputException if nothing could be read, or all is in one language */
    Pile read(Inputs found, Console console) throws IOException {
        Pile pile = Pile.read(found.found(), reading.options(), threads.count(), console);
        if (pile.read().isEmpty()) {
            throw new InputException(place(), "no file could be read", "Mend those named above");
        }
        if (codes(pile).size() < 2) {
            throw new InputException(
                    place(),
                    "all documents are in one language: " + LanguageNames.counted(pile.languages()),
                    "Add their translations");
        }
        return pile;
    }

    /** @throws InputException if a dictionary cannot be read */
    Pairing pair(Pile pile) throws IOException {
        List<Language> codes = codes(pile);
        List<Language> two = languages.both().orElse(codes);
        if (aligners.haveDictionaries() && two.size() > 2) {
            throw new InputException(
                    place(),
                    "the documents are in %d languages, and a dictionary is of two".formatted(two.size()),
                    "Name them with --from and --to");
        }
        PairOptions options = PairOptions.DEFAULT
                .withDictionaries(two.size() == 2 ? dictionaries(two.get(0), two.get(1)) : List.of())
                .withSourceFirst(languages.sourceFirst(codes))
                .withHints(hints.hints());
        return unasked(pile, DocumentPairs.in(asked(pile), options));
    }

    private List<Dictionary> dictionaries(Language one, Language other) throws IOException {
        return aligners.options(one, other).dictionaries(one, other);
    }

    /** The documents in the two languages that the user named, or all. */
    private List<Document> asked(Pile pile) {
        return pile.documents().stream().filter(languages::mayHold).toList();
    }

    private Pairing unasked(Pile pile, Pairing pairing) {
        List<Alone> alone = new ArrayList<>(pairing.alone());
        pile.documents().stream()
                .filter(document -> !languages.mayHold(document))
                .forEach(document -> alone.add(
                        new Alone(document, "it is in %s".formatted(LanguageNames.name(document.language())), "", 0)));
        alone.sort(Comparator.comparing(left -> left.document().id()));
        return new Pairing(pairing.pairs(), alone, pairing.duplicates());
    }

    /** The languages of the pile, whatever their script and region. */
    private static List<Language> codes(Pile pile) {
        return pile.languages().keySet().stream()
                .map(language -> Language.of(language.code()))
                .distinct()
                .toList();
    }

    private Place place() {
        return Place.file(inputs.get(0) + (inputs.size() > 1 ? " and others" : ""));
    }
}
