package org.couplet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.couplet.extract.Aside;
import org.couplet.extract.Extracted;
import org.couplet.extract.Kind;

/**
 * What is remembered of a file that was read.
 *
 * @param documents one, or two that translate each other
 * @param aside what was set aside in it, and how often
 */
record ReadFile(Path path, Kind kind, List<ReadText> documents, Map<Aside, Integer> aside) {
    static ReadFile of(Path path, Extracted file) {
        return new ReadFile(
                path, file.kind(), file.documents().stream().map(ReadText::of).toList(), file.aside());
    }
}
