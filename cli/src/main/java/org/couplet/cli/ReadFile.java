package org.couplet.cli;

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
record ReadFile(Kind kind, List<ReadText> documents, Map<Aside, Integer> aside) {
    static ReadFile of(Extracted file) {
        return new ReadFile(
                file.kind(), file.documents().stream().map(ReadText::of).toList(), file.aside());
    }
}
