package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.align.Options;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.align.lexicon.KeptLexicon;

/**
 * The words known before any text is read.
 *
 * @param name for tables: {@code none}, {@code starter}, {@code cedict_ts.u8.gz}, {@code cedict_ts.u8.gz+starter}
 */
record KnownWords(Options options, String name) {
    /**
     * @param files dictionaries, as {@link Dictionary#read} takes them
     * @param lexicons what earlier runs learnt
     * @param starter whether the starter lexicon may be used, where it has the languages
     */
    static KnownWords read(List<Path> files, List<Path> lexicons, boolean starter, SetLanguages languages)
            throws IOException {
        List<Dictionary> dictionaries = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            dictionaries.add(Dictionary.read(file, languages.source(), languages.target()));
            names.add(file.getFileName().toString());
        }
        List<KeptLexicon> kept = new ArrayList<>();
        for (Path file : lexicons) {
            KeptLexicon.find(file, languages.source(), languages.target()).ifPresent(kept::add);
            names.add(file.getFileName().toString());
        }
        Options options =
                Options.DEFAULT.withDictionaries(dictionaries).withKept(kept).withStarterLexicon(starter);
        if (options.dictionaries(languages.source(), languages.target()).size() > dictionaries.size()) {
            names.add("starter");
        }
        return new KnownWords(options, names.isEmpty() ? "none" : String.join("+", names));
    }
}
