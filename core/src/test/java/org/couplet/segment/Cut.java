package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.couplet.text.Language;

/** A paragraph in which {@code ⏐} shows where a sentence is expected to end. */
final class Cut {
    private Cut() {}

    static void assertCut(String language, String marked) {
        String paragraph = marked.replace("⏐", "");
        assertThat(sentences(language, paragraph))
                .isEqualTo(Stream.of(marked.split("⏐")).map(String::strip).toList());
    }

    static List<String> sentences(String language, String paragraph) {
        return Splitters.of(Language.of(language)).sentences(paragraph).stream()
                .map(span -> span.of(paragraph))
                .toList();
    }
}
