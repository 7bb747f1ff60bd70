package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/**
 * What stands at the head or foot of several documents of a pile: navigation, lists of media, copyright, hotlines. It is
 * left out while documents are paired and aligned, and put back without a partner, so that nothing is lost.
 *
 * <p>A paragraph recurs if it stands, case aside, in three documents or more. The head is what recurs from the first
 * paragraph on; the foot from the last one upwards, where one short line in between may differ. Where more than half of
 * a document would go, it is a copy of others rather than a page like them, and stays whole.
 */
public final class Boilerplate {
    /** Two versions of an article, or an article and a look-alike, have much in common. */
    private static final int FEWEST = 3;

    private static final double MOST = 0.5;

    /** UTF-16 units of a line within a foot that differs: the name of a page or of an editor. */
    private static final int SHORT = 60;

    private static final String STOPS = ".!?。！？…”\"";

    /** Paragraphs at the head and at the foot. */
    private record Ends(int head, int foot) {
        private static final Ends NONE = new Ends(0, 0);
    }

    private static Ends all(Document document) {
        return new Ends(document.paragraphs().size(), 0);
    }

    private final Map<String, Ends> ends = new HashMap<>(); // by id; only where there are some

    private Boilerplate() {}

    /** Without any. */
    public static Boilerplate none() {
        return new Boilerplate();
    }

    public static Boilerplate in(List<Document> pile) {
        Map<String, Integer> documents = new HashMap<>();
        for (Document document : pile) {
            Set<String> own = new HashSet<>();
            document.paragraphs().forEach(paragraph -> own.add(key(document, paragraph)));
            own.forEach(key -> documents.merge(key, 1, Integer::sum));
        }
        Boilerplate boilerplate = new Boilerplate();
        for (Document document : pile) {
            Ends found = ends(document, documents);
            if (!found.equals(Ends.NONE) && length(document, found) <= MOST * length(document, all(document))) {
                boilerplate.ends.put(document.id(), found);
            }
        }
        return boilerplate;
    }

    private static String key(Document document, Span paragraph) {
        return document.text(paragraph).strip().toLowerCase(Locale.ROOT);
    }

    private static Ends ends(Document document, Map<String, Integer> documents) {
        List<String> keys = document.paragraphs().stream()
                .map(paragraph -> key(document, paragraph))
                .toList();
        int head = 0;
        while (head < keys.size() && documents.get(keys.get(head)) >= FEWEST) {
            head++;
        }
        int foot = 0;
        for (int i = keys.size() - 1; i >= head; i--) {
            if (documents.get(keys.get(i)) >= FEWEST) {
                foot = keys.size() - i;
            } else if (keys.size() - i != foot + 1 || foot == 0 || !mayDiffer(keys.get(i))) {
                break;
            }
        }
        return new Ends(head, foot);
    }

    private static boolean mayDiffer(String line) {
        return line.length() <= SHORT && STOPS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** UTF-16 units of these ends. */
    private static int length(Document document, Ends ends) {
        int paragraphs = document.paragraphs().size();
        int length = 0;
        for (int i = 0; i < paragraphs; i++) {
            boolean isEnd = i < ends.head || i >= paragraphs - ends.foot;
            length += isEnd ? document.text(document.paragraphs().get(i)).length() : 0;
        }
        return length;
    }

    /** Sentences of a document that are left out. */
    public int sentences(Document document) {
        Span kept = kept(document);
        return document.sentences().size() - kept.length();
    }

    /** A document of the pile, or one that was aligned with one, without what recurs. Its id is the same. */
    public Document without(Document document) {
        Ends own = ends.getOrDefault(document.id(), Ends.NONE);
        Span kept = kept(document);
        List<Span> paragraphs =
                document.paragraphs().subList(own.head, document.paragraphs().size() - own.foot).stream()
                        .map(paragraph -> paragraph.shift(-kept.start()))
                        .toList();
        List<Sentence> sentences = kept.of(document.sentences());
        return new Document(document.id(), document.language(), sentences, paragraphs);
    }

    /** The sentences that stay. */
    private Span kept(Document document) {
        Ends own = ends.getOrDefault(document.id(), Ends.NONE);
        List<Span> paragraphs = document.paragraphs();
        int start = own.head == 0 ? 0 : paragraphs.get(own.head - 1).end();
        int end = own.foot == 0
                ? document.sentences().size()
                : paragraphs.get(paragraphs.size() - own.foot).start();
        return new Span(start, end);
    }

    /**
     * The alignment of the whole documents.
     *
     * @param inner of the two documents without what recurs
     */
    public Bitext restored(Bitext inner, Document source, Document target) {
        Span sourceParagraphs = keptParagraphs(source);
        Span targetParagraphs = keptParagraphs(target);
        return new Bitext(
                source,
                target,
                restored(
                        inner.paragraphs(),
                        sourceParagraphs,
                        source.paragraphs().size(),
                        targetParagraphs,
                        target.paragraphs().size()),
                restored(
                        inner.sentences(),
                        kept(source),
                        source.sentences().size(),
                        kept(target),
                        target.sentences().size()));
    }

    private Span keptParagraphs(Document document) {
        Ends own = ends.getOrDefault(document.id(), Ends.NONE);
        return new Span(own.head, document.paragraphs().size() - own.foot);
    }

    private static Alignment restored(Alignment inner, Span source, int sources, Span target, int targets) {
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < source.start(); i++) {
            beads.add(new Bead(new Span(i, i + 1), new Span(0, 0), 1, List.of()));
        }
        for (int i = 0; i < target.start(); i++) {
            beads.add(new Bead(new Span(source.start(), source.start()), new Span(i, i + 1), 1, List.of()));
        }
        for (Bead bead : inner.beads()) {
            Span from = bead.source().shift(source.start());
            beads.add(new Bead(from, bead.target().shift(target.start()), bead.confidence(), bead.evidence()));
        }
        for (int i = source.end(); i < sources; i++) {
            beads.add(new Bead(new Span(i, i + 1), new Span(target.end(), target.end()), 1, List.of()));
        }
        for (int i = target.end(); i < targets; i++) {
            beads.add(new Bead(new Span(sources, sources), new Span(i, i + 1), 1, List.of()));
        }
        return new Alignment(sources, targets, beads);
    }
}
