package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Pairing;
import org.couplet.read.Inputs;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class RunReportTest {
    private static final DocumentPair PAIR = new DocumentPair(
            new DocumentRef("a.zh", Language.CHINESE),
            new DocumentRef("a.en", Language.ENGLISH),
            0.9,
            List.of(),
            Extent.UNKNOWN);

    private static final RunReport REPORT = new RunReport(
            new Inputs(List.of(), List.of()),
            new Pile(List.of(), List.of()),
            Map.of(),
            new Pairing(List.of(PAIR), List.of(), List.of()),
            new Aligned(List.of(), List.of(new FailedPair(PAIR, "memory is full."))),
            List.of());

    @Test
    void saysWhyAPairWasSetAside() throws IOException {
        StringBuilder json = new StringBuilder();
        REPORT.writeTo(json, Map.of());
        assertThat(json.toString())
                .contains("\"pairs\": 1,", "\"failedPairs\": 1,")
                .containsPattern("\"failedPairs\": \\[\\s*\\{\\s*\"source\": \"a.zh\",\\s*\"target\": \"a.en\",\\s*"
                        + "\"reason\": \"memory is full.\"");
        assertThat(new RunPage(REPORT).html(Map.of()))
                .contains("<div class=\"tile bad\"><b>1</b><span>pairs set aside</span></div>")
                .contains("<td>a.zh</td><td>a.en</td><td>memory is full.</td>");
    }
}
