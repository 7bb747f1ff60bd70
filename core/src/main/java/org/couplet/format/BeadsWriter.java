package org.couplet.format;

import java.io.IOException;
import java.util.List;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** See {@link Beads}. */
final class BeadsWriter implements BitextWriter {
    private final WholeFile file;
    private List<String> documents = List.of();

    BeadsWriter(WholeFile file) {
        this.file = file;
    }

    @Override
    public Counts write(Row row) throws IOException {
        Side source = row.source();
        Side target = row.target();
        requireFirst(List.of(source.document(), target.document()));
        if (!row.isNumbered()) {
            throw new InputException(
                    Place.file(source.document()),
                    "the numbers of the sentences are not known",
                    "Make beads of what Couplet aligned");
        } else if (row.verdict() == Verdict.BAD) {
            return Counts.REJECTED;
        }
        file.writer().append(source.sentences() + ":" + target.sentences()).append('\n');
        return Counts.written(1, 0);
    }

    private void requireFirst(List<String> pair) throws InputException {
        if (documents.isEmpty()) {
            documents = pair;
        } else if (!documents.equals(pair)) {
            throw new InputException(
                    Place.file(pair.get(0)),
                    "a file of beads holds one pair of documents, and this would be the second",
                    "Write a file for each pair");
        }
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
