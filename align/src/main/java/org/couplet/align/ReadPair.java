package org.couplet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.model.Pair;
import org.couplet.align.model.Piece;
import org.couplet.align.model.Pieces;
import org.couplet.align.terms.PinyinNames;
import org.couplet.text.Bead;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** Two documents with their terms read and what is known of these. */
record ReadPair(ReadSide source, ReadSide target, Prior prior, List<Piece> pieces) {
    static ReadPair read(Document source, Document target, Lexicon lexicon) {
        Set<String> names = pinyinNames(source, target);
        ReadSide from = ReadSide.read(source, lexicon.reader(source.language(), target.language(), names));
        ReadSide to = ReadSide.read(target, lexicon.reader(target.language(), source.language(), names));
        Prior prior = lexicon.prior(from.vocabulary(), to.vocabulary());
        Pair pair = new Pair(id(source, target), from.side(), to.side(), from.vocabulary(), to.vocabulary(), prior);
        return new ReadPair(from, to, prior, Pieces.of(pair));
    }

    /** Of two texts, whatever their names: equal for equal sentences in equal paragraphs, and else as good as never. */
    static long id(Document source, Document target) {
        return 1_000_003 * id(source) + id(target);
    }

    private static long id(Document document) {
        long id = document.sentences().size();
        for (Span paragraph : document.paragraphs()) {
            id = 31 * id + paragraph.start();
        }
        for (Sentence sentence : document.sentences()) {
            String text = sentence.text();
            for (int i = 0; i < text.length(); i++) {
                id = 31 * id + text.charAt(i);
            }
            id = (id ^ id >>> 32) * 0x9E3779B97F4A7C15L;
        }
        return id;
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

    /** Beads of the pieces as beads of the whole, with evidence. */
    List<Bead> whole(List<List<Bead>> ofPieces) {
        List<Bead> beads = new ArrayList<>();
        for (int k = 0; k < ofPieces.size(); k++) {
            Piece piece = pieces.get(k);
            ofPieces.get(k).forEach(bead -> beads.add(piece.inWhole(bead)));
        }
        return new Ties(source, target, prior.forward()).on(beads);
    }
}
