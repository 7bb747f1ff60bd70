package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentPile;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Workspace;
import org.couplet.format.TmxOptions;
import org.couplet.read.DocumentReader;
import org.couplet.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairWorkTest {
    @TempDir
    private Path folder;

    @Test
    void aPairThatTakesTooLongIsNotRememberedAsDone() throws IOException {
        Path source = Files.writeString(folder.resolve("a.txt"), "我们在河南。");
        Path target = Files.writeString(folder.resolve("b.txt"), "We are in Henan.");
        Document chinese = DocumentReader.read(source).document();
        Document english = DocumentReader.read(target).document();
        NamedPair named = new NamedPair(
                "a-b",
                new DocumentPair(DocumentRef.of(chinese), DocumentRef.of(english), 1, List.of(), Extent.UNKNOWN));
        try (OutputFolder out = OutputFolder.open(folder.resolve("out"), false);
                DonePairs done = DonePairs.in(out);
                DocumentPile texts = new DocumentPile(Workspace.DEFAULT)) {
            texts.add(chinese);
            texts.add(english);
            PairWork work = new PairWork(
                    out,
                    done,
                    texts,
                    Map.of(chinese.id(), source, english.id(), target),
                    new Aligners(),
                    new TimeLimit(Duration.ZERO),
                    TmxOptions.DEFAULT,
                    "made");

            assertThatThrownBy(() -> work.of(named)).isInstanceOf(TimeLimit.Exceeded.class);
            assertThat(out.aside().resolve(named.tsv())).doesNotExist();
            assertThat(done.ofThisRun()).isZero();
        }
    }
}
