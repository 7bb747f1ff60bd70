package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    private final long[] recurring; // hashes of paragraphs, ascending

    private Boilerplate(long[] recurring) {
        this.recurring = recurring;
    }

    /** Without any. */
    public static Boilerplate none() {
        return new Boilerplate(new long[0]);
    }

    public static Boilerplate in(List<Document> pile) {
        Seen seen = new Seen();
        pile.forEach(seen::add);
        return seen.boilerplate();
    }

    /** The paragraphs of the documents that have come so far, eight bytes for each. */
    static final class Seen {
        private long[] hashes = new long[1024];
        private int size;

        void add(Document document) {
            document.paragraphs().stream()
                    .mapToLong(paragraph -> hash(document, paragraph))
                    .distinct()
                    .forEach(this::add);
        }

        private void add(long hash) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            hashes[size++] = hash;
        }

        Boilerplate boilerplate() {
            Arrays.sort(hashes, 0, size);
            long[] recurring = IntStream.range(0, size - FEWEST + 1)
                    .filter(i -> hashes[i] == hashes[i + FEWEST - 1])
                    .mapToLong(i -> hashes[i])
                    .distinct()
                    .toArray();
            return new Boilerplate(recurring);
        }
    }

    /** FNV-1a in 64 bits over the paragraph in small letters: of a hundred million paragraphs no two will share one. */
    private static long hash(Document document, Span paragraph) {
        String text = text(document, paragraph).toLowerCase(Locale.ROOT);
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static String text(Document document, Span paragraph) {
        return document.text(paragraph).strip();
    }

    /** Whether nothing recurs. */
    boolean isNone() {
        return recurring.length == 0;
    }

    private boolean recurs(Document document, int paragraph) {
        long hash = hash(document, document.paragraphs().get(paragraph));
        return Arrays.binarySearch(recurring, hash) >= 0;
    }

    private Ends ends(Document document) {
        if (isNone()) {
            return Ends.NONE;
        }
        int paragraphs = document.paragraphs().size();
        int head = 0;
        while (head < paragraphs && recurs(document, head)) {
            head++;
        }
        Ends ends = new Ends(head, foot(document, head));
        boolean isCopy = length(document, ends) > MOST * length(document, new Ends(paragraphs, 0));
        return isCopy ? Ends.NONE : ends;
    }

    private int foot(Document document, int head) {
        int paragraphs = document.paragraphs().size();
        int foot = 0;
        for (int i = paragraphs - 1; i >= head; i--) {
            if (recurs(document, i)) {
                foot = paragraphs - i;
            } else if (paragraphs - i != foot + 1
                    || foot == 0
                    || !mayDiffer(text(document, document.paragraphs().get(i)))) {
                break;
            }
        }
        return foot;
    }

    private static boolean mayDiffer(String line) {
        return !line.isEmpty() && line.length() <= SHORT && STOPS.indexOf(line.charAt(line.length() - 1)) < 0;
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
        return document.sentences().size() - kept(document, ends(document)).length();
    }

    /** A document of the pile, or one that was aligned with one, without what recurs. Its id is the same. */
    public Document without(Document document) {
        Ends own = ends(document);
        if (own.equals(Ends.NONE)) {
            return document;
        }
        Span kept = kept(document, own);
        List<Span> paragraphs =
                document.paragraphs().subList(own.head, document.paragraphs().size() - own.foot).stream()
                        .map(paragraph -> paragraph.shift(-kept.start()))
                        .toList();
        List<Sentence> sentences = kept.of(document.sentences());
        return new Document(document.id(), document.language(), sentences, paragraphs);
    }

    /** The sentences that stay. */
    private static Span kept(Document document, Ends own) {
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
        Ends ofSource = ends(source);
        Ends ofTarget = ends(target);
        return new Bitext(
                source,
                target,
                restored(
                        inner.paragraphs(),
                        keptParagraphs(source, ofSource),
                        source.paragraphs().size(),
                        keptParagraphs(target, ofTarget),
                        target.paragraphs().size()),
                restored(
                        inner.sentences(),
                        kept(source, ofSource),
                        source.sentences().size(),
                        kept(target, ofTarget),
                        target.sentences().size()));
    }

    private static Span keptParagraphs(Document document, Ends own) {
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
