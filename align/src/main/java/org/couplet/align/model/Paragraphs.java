package org.couplet.align.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.couplet.text.Bead;
import org.couplet.text.Span;

/**
 * Beads of paragraphs, from beads of sentences: paragraphs that share a sentence bead stand in one bead, and no two beads
 * overlap. A paragraph none of whose sentences has a partner stands alone.
 */
public final class Paragraphs {
    private final List<Span> sources;
    private final List<Span> targets;
    private final List<Bead> sentences;

    private Paragraphs(List<Span> sources, List<Span> targets, List<Bead> sentences) {
        this.sources = sources;
        this.targets = targets;
        this.sentences = sentences;
    }

    /** Paragraphs of both sides that belong together, with the confidence of their sentence beads summed. */
    private record Block(Span source, Span target, double confidence, int beads) {
        Block join(Block other) {
            return new Block(
                    hull(source, other.source),
                    hull(target, other.target),
                    confidence + other.confidence,
                    beads + other.beads);
        }

        private static Span hull(Span one, Span other) {
            return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
        }

        Bead bead() {
            return new Bead(source, target, Math.min(1, confidence / beads), List.of());
        }
    }

    /**
     * Lifts sentence beads to paragraphs. The confidence of a two-sided bead is the mean over its two-sided sentence
     * beads; of a paragraph that stands alone, the mean over all of its sentences' beads.
     *
     * @param sources paragraphs of the source as ranges of its sentences
     * @param targets the same of the target
     * @param sentences beads of sentences in source order; the target's order may differ
     */
    public static List<Bead> of(List<Span> sources, List<Span> targets, List<Bead> sentences) {
        return new Paragraphs(sources, targets, sentences).beads();
    }

    private List<Bead> beads() {
        List<Bead> beads = new ArrayList<>();
        List<Block> blocks = blocks();
        BitSet taken = new BitSet(targets.size()); // target paragraphs in a block or a bead already
        blocks.forEach(block -> taken.set(block.target.start(), block.target.end()));
        int source = 0;
        for (Block block : blocks) {
            sourcesAlone(source, block.source.start(), beads);
            targetsAlone(block.target.start(), taken, beads);
            beads.add(block.bead());
            source = block.source.end();
        }
        sourcesAlone(source, sources.size(), beads);
        targetsAlone(targets.size(), taken, beads);
        return beads;
    }

    /** In source order, no two of them overlapping on either side. */
    private List<Block> blocks() {
        List<Block> blocks = sentences.stream()
                .filter(Bead::isTwoSided)
                .map(bead -> new Block(
                        holding(sources, bead.source()), holding(targets, bead.target()), bead.confidence(), 1))
                .toList();
        int before;
        do { // joining on one side may make blocks overlap on the other
            before = blocks.size();
            blocks = joined(joined(blocks, Block::target), Block::source);
        } while (blocks.size() < before);
        return blocks;
    }

    private static List<Block> joined(List<Block> blocks, Function<Block, Span> side) {
        List<Block> joined = new ArrayList<>();
        blocks.stream().sorted(Comparator.comparing(side)).forEach(block -> {
            int last = joined.size() - 1;
            if (last >= 0 && side.apply(joined.get(last)).overlaps(side.apply(block))) {
                joined.set(last, joined.get(last).join(block));
            } else {
                joined.add(block);
            }
        });
        return joined;
    }

    /** The paragraphs that hold these sentences. */
    private static Span holding(List<Span> paragraphs, Span sentences) {
        return new Span(at(paragraphs, sentences.start()), at(paragraphs, sentences.end() - 1) + 1);
    }

    /** The paragraph that holds a sentence: binary search. */
    private static int at(List<Span> paragraphs, int sentence) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() <= sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void sourcesAlone(int from, int to, List<Bead> beads) {
        for (int i = from; i < to; i++) {
            Span span = sources.get(i);
            beads.add(new Bead(new Span(i, i + 1), new Span(0, 0), mean(span, Bead::source), List.of()));
        }
    }

    /** Those before {@code end} that are not taken yet. */
    private void targetsAlone(int end, BitSet taken, List<Bead> beads) {
        for (int j = taken.nextClearBit(0); j < end; j = taken.nextClearBit(j + 1)) {
            taken.set(j);
            Span span = targets.get(j);
            beads.add(new Bead(new Span(0, 0), new Span(j, j + 1), mean(span, Bead::target), List.of()));
        }
    }

    private double mean(Span paragraph, Function<Bead, Span> side) {
        return sentences.stream()
                .filter(bead -> paragraph.overlaps(side.apply(bead)))
                .mapToDouble(Bead::confidence)
                .average()
                .orElse(0);
    }
}
