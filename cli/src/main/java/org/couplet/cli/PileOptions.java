package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.DocumentPile;
import org.couplet.align.documents.PairOptions;
import org.couplet.align.documents.Pairing;
import org.couplet.align.documents.Workspace;
import org.couplet.extract.Extracted;
import org.couplet.extract.Extractor;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
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
            description = "Files, and folders that are searched for them: plain text, HTML, DOCX, ODT, RTF, PDF, EPUB, "
                    + "Markdown, SRT, VTT, TMX, XLIFF. A file is one document, or two where it holds both languages.")
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
        Inputs found = OwnResults.leftOut(Inputs.walk(inputs, Extractor.ENDINGS), inputs);
        if (found.found().isEmpty()) {
            throw new InputException(place(), "there is no text file here", "Name files, or a folder that holds some");
        }
        return found;
    }

    /** Where the texts are put by until all are read. */
    DocumentPile texts() {
        return new DocumentPile(Workspace.DEFAULT.withThreads(threads.count()));
    }

    /**
     * @param texts takes the documents that are in the languages asked for
     * @throws InputException if nothing could be read, or all is in one language
     */
    Pile read(Inputs found, DocumentPile texts, Console console) throws IOException {
        Pile pile = Pile.read(found.found(), reading.options(), threads.count(), console, file -> add(file, texts));
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

    /** A text and its translation in one file are a pair, if both are in the languages asked for. */
    private void add(Extracted file, DocumentPile texts) throws IOException {
        List<Document> wanted = file.documents().stream()
                .map(ReadDocument::document)
                .filter(document -> languages.mayHold(document.language()))
                .toList();
        if (wanted.size() == 2) {
            texts.addPair(wanted.get(0), wanted.get(1));
        } else {
            for (Document document : wanted) {
                texts.add(document);
            }
        }
    }

    /**
     * How the pairs of a pile are sought.
     *
     * @throws InputException if a dictionary cannot be read
     */
    PairOptions pairing(Pile pile) throws IOException {
        List<Language> codes = codes(pile);
        List<Language> asked = languages.both().orElse(codes);
        return PairOptions.DEFAULT
                .withDictionaries(aligners.dictionaries(asked))
                .withKept(aligners.kept())
                .withSourceFirst(languages.sourceFirst(codes))
                .withHints(hints.hints());
    }

    Pairing pair(Pile pile, DocumentPile texts, PairOptions options, Console console) throws IOException {
        try (Progress progress =
                console.progress(new Pace("Pairing", "document", pile.read().size(), false))) {
            Pairing pairing = unasked(pile, texts.pair(options));
            progress.step();
            return pairing;
        }
    }

    private Pairing unasked(Pile pile, Pairing pairing) {
        List<Alone> alone = new ArrayList<>(pairing.alone());
        pile.documents().stream()
                .filter(document -> !languages.mayHold(document.language()))
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
