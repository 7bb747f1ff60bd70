package org.couplet.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Links;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.PinyinNames;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.align.terms.Writing;
import org.couplet.format.IndexBead;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;

/**
 * Looks up the words of Chinese-English pairs. What the aligner reads as a number, a date, a personal name, a place of
 * ICU's or a code needs no lexicon and is no word here; nor is a numeral of one character.
 *
 * @param dictionaries all that the aligner would use; entries are sought in those of Chinese words
 * @param lexicon made of them
 */
record CoverageReader(List<Dictionary> dictionaries, Lexicon lexicon) {
    /** What Chinese counts with, where it is not read as a number: 一 of 一边. */
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";

    static CoverageReader of(KnownWords words) {
        List<Dictionary> dictionaries = words.options().dictionaries(Language.CHINESE, Language.ENGLISH);
        return new CoverageReader(dictionaries, Lexicon.of(dictionaries, Language.CHINESE, Language.ENGLISH));
    }

    /** @param pair Chinese first */
    Coverage of(GoldPair pair) {
        Language chinese = pair.source().language();
        Language english = pair.target().language();
        Set<String> names = PinyinNames.between(texts(pair.target()), texts(pair.source()));
        List<List<Occurrence>> sources = terms(pair.source(), lexicon.reader(chinese, english, names));
        List<List<Occurrence>> targets = terms(pair.target(), lexicon.reader(english, chinese, names));
        Explained explained = Explained.of(lexicon, sources, targets);
        List<IndexBead> beads =
                pair.gold().stream().filter(CoverageReader::isOneToOne).toList();
        return new Coverage(
                listed(terms(pair.source(), TermReader.of(chinese, english, names))),
                listed(sources),
                explained.share(beads, 0),
                explained.share(beads, 1));
    }

    private static List<String> texts(Document document) {
        return document.sentences().stream().map(Sentence::text).toList();
    }

    private static List<List<Occurrence>> terms(Document document, TermReader reader) {
        return texts(document).stream().map(reader::terms).toList();
    }

    private static boolean isOneToOne(IndexBead bead) {
        return bead.source().size() == 1 && bead.target().size() == 1;
    }

    private Share listed(List<List<Occurrence>> sentences) {
        List<String> words = sentences.stream().flatMap(CoverageReader::words).toList();
        return new Share(words.stream().filter(this::hasEntry).count(), words.size());
    }

    /** The Chinese words of a sentence; a name may stand there as a word too. */
    private static Stream<String> words(List<Occurrence> sentence) {
        return sentence.stream()
                .filter(word -> word.term().kind() == Term.Kind.WORD)
                .filter(word -> sentence.stream()
                        .noneMatch(name -> name.term().kind() == Term.Kind.NAME
                                && name.span().equals(word.span())))
                .map(word -> word.term().key())
                .filter(key -> Writing.of(key) == Writing.HAN && !NUMERALS.contains(key));
    }

    private boolean hasEntry(String word) {
        return dictionaries.stream()
                .anyMatch(dictionary -> dictionary.words().sameCode(Language.CHINESE)
                        && !dictionary.glosses(word).isEmpty());
    }

    /** Both texts with what the lexicon links. */
    private record Explained(
            Vocabulary sourceTerms,
            Vocabulary targetTerms,
            List<List<Occurrence>> sources,
            List<List<Occurrence>> targets,
            Links links) {
        static Explained of(Lexicon lexicon, List<List<Occurrence>> sources, List<List<Occurrence>> targets) {
            Vocabulary sourceTerms = vocabulary(sources);
            Vocabulary targetTerms = vocabulary(targets);
            Links links = lexicon.prior(sourceTerms, targetTerms).forward();
            return new Explained(sourceTerms, targetTerms, sources, targets, links);
        }

        private static Vocabulary vocabulary(List<List<Occurrence>> sentences) {
            Vocabulary vocabulary = new Vocabulary();
            sentences.forEach(sentence -> sentence.forEach(occurrence -> vocabulary.id(occurrence.term())));
            return vocabulary;
        }

        /**
         * Of the target's words.
         *
         * @param beads each of one sentence and one sentence
         * @param ahead whose source sentence explains: 0 for the bead's own, 1 for the next bead's
         */
        Share share(List<IndexBead> beads, int ahead) {
            Share share = Share.NONE;
            for (int k = 0; k + ahead < beads.size(); k++) {
                List<Occurrence> source =
                        sources.get(beads.get(k + ahead).source().get(0));
                List<Occurrence> target = targets.get(beads.get(k).target().get(0));
                List<Term> words = target.stream()
                        .map(Occurrence::term)
                        .filter(term -> term.kind() == Term.Kind.WORD)
                        .toList();
                long found =
                        words.stream().filter(word -> isLinked(source, word)).count();
                share = share.plus(new Share(found, words.size()));
            }
            return share;
        }

        private boolean isLinked(List<Occurrence> source, Term word) {
            int target = targetTerms.find(word);
            return source.stream().anyMatch(term -> links.weight(sourceTerms.find(term.term()), target) > 0);
        }
    }
}
