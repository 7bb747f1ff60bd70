package org.couplet.align.model;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Bead;
import org.couplet.text.Span;

/**
 * Beads of paragraphs, from beads of sentences: paragraphs that share a sentence bead stand in one bead, and no two beads
 * overlap. A paragraph none of whose sentences has a partner stands alone.
 */
public final class Paragraphs {
    private final List<Span> sources;
    private final List<Span> targets;
    private final List<Bead> beads = new ArrayList<>();
    private Span source = new Span(0, 0); // of the bead that grows; empty on both sides at first
    private Span target = new Span(0, 0);
    private double confidence; // summed over its sentence beads
    private int sentenceBeads;

    private Paragraphs(List<Span> sources, List<Span> targets) {
        this.sources = sources;
        this.targets = targets;
    }

    /**
     * Lifts sentence beads to paragraphs. The confidence of a two-sided bead is the mean over its two-sided sentence
     * beads; of a paragraph that stands alone, the mean over all of its sentences' beads.
     *
     * @param sources paragraphs of the source as ranges of its sentences
     * @param targets the same of the target
     * @param sentences beads of sentences, ascending on both sides
     */
    public static List<Bead> of(List<Span> sources, List<Span> targets, List<Bead> sentences) {
        Paragraphs paragraphs = new Paragraphs(sources, targets);
        sentences.stream().filter(Bead::isTwoSided).forEach(paragraphs::add);
        paragraphs.close(sources.size(), targets.size());
        return paragraphs.beads.stream()
                .map(bead -> bead.isTwoSided() ? bead : paragraphs.withConfidence(bead, sentences))
                .toList();
    }

    private void add(Bead bead) {
        Span from = holding(sources, bead.source(), source.isEmpty() ? 0 : source.end() - 1);
        Span to = holding(targets, bead.target(), target.isEmpty() ? 0 : target.end() - 1);
        boolean joins = sentenceBeads > 0 && (from.start() < source.end() || to.start() < target.end());
        if (!joins) {
            close(from.start(), to.start());
        }
        source = new Span(joins ? source.start() : from.start(), Math.max(source.end(), from.end()));
        target = new Span(joins ? target.start() : to.start(), Math.max(target.end(), to.end()));
        confidence += bead.confidence();
        sentenceBeads++;
    }

    /** Ends the growing bead and leaves alone what lies between it and the next. */
    private void close(int nextSource, int nextTarget) {
        if (sentenceBeads > 0) {
            beads.add(new Bead(source, target, Math.min(1, confidence / sentenceBeads), List.of()));
        }
        for (int i = source.end(); i < nextSource; i++) {
            beads.add(new Bead(new Span(i, i + 1), new Span(target.end(), target.end()), 0, List.of()));
        }
        for (int j = target.end(); j < nextTarget; j++) {
            beads.add(new Bead(new Span(nextSource, nextSource), new Span(j, j + 1), 0, List.of()));
        }
        source = new Span(nextSource, nextSource);
        target = new Span(nextTarget, nextTarget);
        confidence = 0;
        sentenceBeads = 0;
    }

    /** The paragraphs that hold these sentences. */
    private static Span holding(List<Span> paragraphs, Span sentences, int from) {
        int first = from;
        while (paragraphs.get(first).end() <= sentences.start()) {
            first++;
        }
        int end = first + 1;
        while (paragraphs.get(end - 1).end() < sentences.end()) {
            end++;
        }
        return new Span(first, end);
    }

    private Bead withConfidence(Bead alone, List<Bead> sentences) {
        boolean onSource = !alone.source().isEmpty();
        Span paragraph = onSource
                ? sources.get(alone.source().start())
                : targets.get(alone.target().start());
        double mean = sentences.stream()
                .filter(bead -> paragraph.overlaps(onSource ? bead.source() : bead.target()))
                .mapToDouble(Bead::confidence)
                .average()
                .orElse(0);
        return new Bead(alone.source(), alone.target(), mean, List.of());
    }
}
