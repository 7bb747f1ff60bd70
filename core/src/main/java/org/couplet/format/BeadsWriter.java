package org.couplet.format;

import java.io.IOException;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;

/** See {@link Beads}. */
final class BeadsWriter implements BitextWriter {
    private final WholeFile file;
    private boolean used;

    BeadsWriter(WholeFile file) {
        this.file = file;
    }

    @Override
    public Counts write(Bitext bitext) throws IOException {
        if (used) {
            throw new IllegalArgumentException("a file of beads holds one bitext; %s and %s would be the second"
                    .formatted(bitext.source().id(), bitext.target().id()));
        }
        used = true;
        for (Bead bead : bitext.sentences().beads()) {
            file.writer().append(IndexBead.of(bead).toString()).append('\n');
        }
        return Counts.written(bitext.sentences().beads().size(), 0);
    }

    @Override
    public void commit() throws IOException {
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
