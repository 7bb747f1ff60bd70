package org.couplet.align;

import java.util.List;
import java.util.Set;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.model.Model;
import org.couplet.align.model.Paragraphs;
import org.couplet.align.terms.PinyinNames;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;

/**
 * Aligns documents of one pair of languages. Immutable: any number of threads may share one.
 *
 * <pre>{@code
 * Bitext bitext = Couplet.between("zh", "en").align(chinese, english);
 * Tmx.write(bitext, Path.of("henan.tmx"));
 * }</pre>
 */
public final class Couplet {
    private final Language source;
    private final Language target;
    private final Lexicon lexicon;

    private Couplet(Language source, Language target, Options options) {
        this.source = source;
        this.target = target;
        lexicon = Lexicon.of(options.dictionaries(source, target), source, target);
    }

    /**
     * An aligner that knows what the texts themselves, ICU's locale data and the starter lexicon say.
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
        return new Couplet(source, target, Options.DEFAULT);
    }

    /** The same with other options. */
    public Couplet with(Options options) {
        return new Couplet(source, target, options);
    }

    /**
     * Aligns two documents.
     *
     * @throws IllegalArgumentException if a document is not in its side's language
     */
    public Bitext align(Document source, Document target) {
        requireLanguage(source, this.source);
        requireLanguage(target, this.target);
        Set<String> names = pinyinNames(source, target);
        ReadSide from = ReadSide.read(source, target.language(), names);
        ReadSide to = ReadSide.read(target, source.language(), names);
        Prior prior = lexicon.prior(from.vocabulary(), to.vocabulary());
        List<Bead> beads = Model.align(from.side(), to.side(), prior.forward(), prior.backward());
        return bitext(source, target, new Ties(from, to, prior.forward()).on(beads));
    }

    private static Bitext bitext(Document source, Document target, List<Bead> beads) {
        List<Bead> paragraphs = Paragraphs.of(source.paragraphs(), target.paragraphs(), beads);
        return new Bitext(
                source,
                target,
                new Alignment(source.paragraphs().size(), target.paragraphs().size(), paragraphs),
                new Alignment(source.sentences().size(), target.sentences().size(), beads));
    }

    private static void requireLanguage(Document document, Language language) {
        if (!document.language().sameCode(language)) {
            throw new IllegalArgumentException(
                    "%s is in '%s', its side in '%s'".formatted(document.id(), document.language(), language));
        }
    }

    /** Names that Chinese characters and the pinyin opposite them share; none where neither side is Chinese. */
    private static Set<String> pinyinNames(Document source, Document target) {
        if (source.language().sameCode(Language.CHINESE)) {
            return PinyinNames.between(texts(target), texts(source));
        }
        boolean chinese = target.language().sameCode(Language.CHINESE);
        return chinese ? PinyinNames.between(texts(source), texts(target)) : Set.of();
    }

    private static List<String> texts(Document document) {
        return document.sentences().stream().map(Sentence::text).toList();
    }
}
