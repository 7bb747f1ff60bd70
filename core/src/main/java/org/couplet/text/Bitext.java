package org.couplet.text;

/**
 * Two documents and which parts of them translate each other.
 *
 * @param paragraphs beads over the paragraphs of both
 * @param sentences beads over the sentences of both
 */
public record Bitext(Document source, Document target, Alignment paragraphs, Alignment sentences) {
    public Bitext {
        requireSize(paragraphs, source.paragraphs().size(), target.paragraphs().size(), "paragraphs");
        requireSize(sentences, source.sentences().size(), target.sentences().size(), "sentences");
    }

    private static void requireSize(Alignment alignment, int sources, int targets, String units) {
        if (alignment.sources() != sources || alignment.targets() != targets) {
            throw new IllegalArgumentException("%s: alignment of %d and %d, documents of %d and %d"
                    .formatted(units, alignment.sources(), alignment.targets(), sources, targets));
        }
    }

    public String sourceText(Bead sentenceBead) {
        return source.text(sentenceBead.source());
    }

    public String targetText(Bead sentenceBead) {
        return target.text(sentenceBead.target());
    }
}
