package org.couplet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.align.lexicon.KeptLexicon;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.model.Knowledge;
import org.couplet.align.model.Pair;
import org.couplet.align.model.Paragraphs;
import org.couplet.align.model.Piece;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Language;

/**
 * Aligns documents of one pair of languages. Immutable: any number of threads may share one.
 *
 * <pre>{@code
 * Bitext bitext = Couplet.between("zh", "en").align(chinese, english);
 * Tmx.write(bitext, Path.of("henan.tmx"));
 * }</pre>
 *
 * <p>Where there are many pairs, let it {@linkplain #learner() learn} from them first.
 */
public final class Couplet {
    private final Language source;
    private final Language target;
    private final Lexicon lexicon;
    private final Optional<Knowledge> knowledge;

    private Couplet(Language source, Language target, Lexicon lexicon, Optional<Knowledge> knowledge) {
        this.source = source;
        this.target = target;
        this.lexicon = lexicon;
        this.knowledge = knowledge;
    }

    /**
     * An aligner that knows what the texts themselves and ICU's locale data say and, between Chinese and English, the
     * starter lexicon.
     *
     * @param source BCP-47 tag, as {@link Language#of} takes it
     * @throws IllegalArgumentException if a tag is none, or both name one language
     */
    public static Couplet between(String source, String target) {
        return between(Language.of(source), Language.of(target));
    }

    /** @throws IllegalArgumentException if both are one language */
    public static Couplet between(Language source, Language target) {
        if (source.sameCode(target)) {
            throw new IllegalArgumentException("source and target are both '%s'".formatted(source.code()));
        }
        return with(source, target, Options.DEFAULT);
    }

    /** One with other options, which has learnt nothing. */
    public Couplet with(Options options) {
        return with(source, target, options);
    }

    private static Couplet with(Language source, Language target, Options options) {
        Lexicon lexicon = Lexicon.of(options.dictionaries(source, target), options.kept(), source, target);
        return new Couplet(source, target, lexicon, Optional.empty());
    }

    /** Takes in many pairs, to learn from them before any is aligned. */
    public Learner learner() {
        return new Learner(this, lexicon);
    }

    Couplet knowing(Knowledge learnt) {
        return new Couplet(source, target, lexicon, Optional.of(learnt));
    }

    /** What it learnt of words, for later runs; empty where it learnt nothing. */
    public KeptLexicon learnt() {
        List<KeptLexicon.Entry> entries = new ArrayList<>();
        knowledge.ifPresent(known -> known.eachWord(entries::add));
        return KeptLexicon.of(source, target, entries);
    }

    /**
     * Aligns two documents. An aligner that has learnt knows what its pairs taught, save what this very pair did; one that has
     * not learns from these two alone.
     *
     * @throws IllegalArgumentException if a document is not in its side's language
     */
    public Bitext align(Document source, Document target) {
        requireLanguages(source, target);
        ReadPair pair = ReadPair.read(source, target, lexicon);
        List<Pair> pieces = pair.pieces().stream().map(Piece::pair).toList();
        Knowledge known = knowledge.orElseGet(() -> Learner.learn(pieces, 1));
        return bitext(
                source, target, pair.whole(pieces.stream().map(known::align).toList()));
    }

    private static Bitext bitext(Document source, Document target, List<Bead> beads) {
        List<Bead> paragraphs = Paragraphs.of(source.paragraphs(), target.paragraphs(), beads);
        return new Bitext(
                source,
                target,
                new Alignment(source.paragraphs().size(), target.paragraphs().size(), paragraphs),
                new Alignment(source.sentences().size(), target.sentences().size(), beads));
    }

    /** @throws IllegalArgumentException if a document is not in its side's language */
    void requireLanguages(Document source, Document target) {
        requireLanguage(source, this.source);
        requireLanguage(target, this.target);
    }

    private static void requireLanguage(Document document, Language language) {
        if (!document.language().sameCode(language)) {
            throw new IllegalArgumentException(
                    "%s is in '%s', its side in '%s'".formatted(document.id(), document.language(), language));
        }
    }
}
