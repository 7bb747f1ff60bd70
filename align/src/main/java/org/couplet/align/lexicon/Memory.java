package org.couplet.align.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.couplet.align.terms.Bag;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.normal.Normal;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** Learns from a translation memory which words translate each other. */
public final class Memory {
    /** More units teach little that is new. The first ones count, so that a memory that grows at its end keeps its lexicon. */
    private static final int MOST_UNITS = 50_000;

    /** Glosses kept for a word, the likeliest first. */
    private static final int MOST_GLOSSES = 5;

    private final Language source;
    private final Language target;
    private final Words sources;
    private final Words targets;

    private Memory(Language source, Language target) {
        this.source = source;
        this.target = target;
        sources = new Words(source, target);
        targets = new Words(target, source);
    }

    /**
     * Reads a TMX and makes a dictionary of it: words of the source language with the words of the target language that stand
     * in the same units much more often than by chance. Of a large memory the first 50,000 units are used.
     *
     * @throws InputException if the file is no TMX, or has no unit in both languages
     */
    public static Dictionary dictionary(Path file, Language source, Language target) throws IOException {
        return find(file, source, target)
                .orElseThrow(() -> new InputException(
                        Place.file(file.toString()),
                        "it has no unit in %s and %s".formatted(source, target),
                        "Name a memory of these two languages"));
    }

    /**
     * The same, empty where no unit is in both languages.
     *
     * @throws InputException if the file is no TMX
     */
    public static Optional<Dictionary> find(Path file, Language source, Language target) throws IOException {
        Memory memory = new Memory(source, target);
        Tmx.read(file, memory::add);
        return memory.sources.bags.isEmpty() ? Optional.empty() : Optional.of(memory.dictionary());
    }

    private void add(Unit unit) {
        if (sources.bags.size() < MOST_UNITS) {
            unit.text(source).ifPresent(from -> unit.text(target).ifPresent(to -> {
                sources.add(from);
                targets.add(to);
            }));
        }
    }

    private Dictionary dictionary() {
        TreeMap<String, List<String>> entries = new TreeMap<>();
        Links links = Induction.links(sources.bags, targets.bags);
        for (int s = 0; s < links.size(); s++) {
            List<String> glosses = glosses(links, s);
            if (!glosses.isEmpty()) {
                entries.put(sources.written.get(s), glosses);
            }
        }
        return Dictionary.of(entries, source, target);
    }

    private List<String> glosses(Links links, int word) {
        record Gloss(String text, float weight) {}
        List<Gloss> glosses = new ArrayList<>();
        for (int k = 0; k < links.targets()[word].length; k++) {
            glosses.add(new Gloss(targets.written.get(links.targets()[word][k]), links.weights()[word][k]));
        }
        return glosses.stream()
                .sorted(Comparator.comparingDouble(Gloss::weight).reversed().thenComparing(Gloss::text))
                .limit(MOST_GLOSSES)
                .map(Gloss::text)
                .toList();
    }

    /** The words of one side. What is equal in every language needs no lexicon and is left out. */
    private static final class Words {
        private final TermReader reader;
        private final Vocabulary vocabulary = new Vocabulary();
        private final List<String> written = new ArrayList<>(); // [type] as it stood first, normalised
        private final List<Bag> bags = new ArrayList<>(); // [unit]

        Words(Language own, Language other) {
            reader = TermReader.of(own, other, Set.of());
        }

        void add(String text) {
            List<Occurrence> words = reader.terms(text).stream()
                    .filter(occurrence -> occurrence.term().kind() == Term.Kind.WORD)
                    .toList();
            for (Occurrence word : words) {
                if (vocabulary.id(word.term()) == written.size()) {
                    written.add(Normal.of(word.span().of(text)).text());
                }
            }
            bags.add(Bag.of(vocabulary, words));
        }
    }
}
