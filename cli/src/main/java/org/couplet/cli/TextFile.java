package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.normal.Repair;
import org.couplet.normal.Repaired;
import org.couplet.read.DocumentReader;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.segment.Segmenter;
import org.couplet.segment.Srx;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** A file that is one document, and how to read it. */
record TextFile(Path path, Reading how) {
    ReadDocument read() throws IOException {
        ReadDocument read = DocumentReader.read(path, Inputs.id(path), how.options());
        return how.srx().isEmpty() ? read : segmented(read, how.srx().get());
    }

    /** The same text, which the reader found to be one and in which language, in the sentences of the user's rules. */
    private ReadDocument segmented(ReadDocument read, Srx srx) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new InputException(
                    Place.file(Inputs.id(path)),
                    "--srx reads a text twice, and this is a stream",
                    "Write it to a file");
        }
        String decoded = new String(Files.readAllBytes(path), read.encoding());
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        Repaired repaired = Repair.of(text, how.options().repairs());
        Document ours = read.document();
        Document document = Segmenter.document(ours.id(), ours.language(), repaired, srx.splitter(ours.language()));
        return new ReadDocument(document, read.encoding(), read.glosses(), read.forbidden(), read.undecodable());
    }
}
