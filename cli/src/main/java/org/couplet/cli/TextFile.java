package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.read.DocumentReader;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.read.ReadOptions;

/** A file that is one document, and how to read it. */
record TextFile(Path path, ReadOptions options) {
    ReadDocument read() throws IOException {
        return DocumentReader.read(path, Inputs.id(path), options);
    }
}
