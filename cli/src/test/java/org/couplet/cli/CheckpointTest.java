package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.Covered;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Duplicate;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Kind;
import org.couplet.align.documents.Pairing;
import org.couplet.read.Inputs;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
    private static final DocumentRef ZH = new DocumentRef("a.zh", Language.SIMPLIFIED);
    private static final DocumentRef EN = new DocumentRef("b.en", Language.ENGLISH);
    private static final DocumentRef COPY = new DocumentRef("c.en", Language.ENGLISH);
    private static final DocumentRef ALONE = new DocumentRef("d.zh", Language.TRADITIONAL);
    private static final List<DocumentRef> DOCUMENTS = List.of(ZH, EN, COPY, ALONE);

    private static final Pairing PAIRING = new Pairing(
            List.of(new DocumentPair(
                    ZH,
                    EN,
                    0.1 + 0.2,
                    List.of(new Evidence(Evidence.Kind.WORD, "\u201C词\n", "word\uD800")),
                    new Extent(Kind.PART, new Covered(1 / 3.0, 0.9, 0, 0.5), new Covered(0.875, 1, 0.125, 1), 12, 30))),
            List.of(new Alone(ALONE, "nothing is like it", "b.en", 1e-9)),
            List.of(new Duplicate(COPY, EN, 0.99)));

    @TempDir
    private Path folder;

    private Path one;
    private Path other;

    @BeforeEach
    void writeFiles() throws IOException {
        one = Files.writeString(folder.resolve("one.txt"), "one");
        other = Files.writeString(folder.resolve("other.txt"), "other");
    }

    private Checkpoint checkpoint(Map<String, Object> options, Path... files) throws IOException {
        return Checkpoint.of(folder, "words", options, new Inputs(List.of(files), List.of()));
    }

    @Test
    void keepsThePairsToTheLastDigit() throws IOException {
        checkpoint(Map.of("--from", "zh"), one, other).save(PAIRING);

        Checkpoint again = checkpoint(Map.of("--from", "zh"), one, other);
        assertThat(again.pairing(DOCUMENTS)).contains(PAIRING);
        assertThat(again.found(7)).contains("Going on with an unfinished run: 7 pairs done.");
    }

    @Test
    void findsNothingWhereNoRunWasBrokenOff() throws IOException {
        assertThat(checkpoint(Map.of(), one).found(0)).isEmpty();
        assertThat(checkpoint(Map.of(), one).pairing(DOCUMENTS)).isEmpty();
    }

    @Test
    void saysWhatChanged() throws IOException {
        checkpoint(Map.of("--from", "zh", "--lenient", "true"), one, other).save(PAIRING);
        Files.writeString(one, "longer");
        Path third = Files.writeString(folder.resolve("third.txt"), "third");

        Checkpoint changed = checkpoint(Map.of("--from", "en", "--review", "true"), one, third);
        assertThat(changed.pairing(DOCUMENTS)).isEmpty();
        assertThat(changed.found(1))
                .contains("An unfinished run was made of other things (--from, --lenient, --review, 1 file new, "
                        + "1 file gone, 1 file changed): of its 1 pair, those stay that come out the same.");
    }

    @Test
    void takesNothingFromAFileThatIsNotWhole() throws IOException {
        Checkpoint checkpoint = checkpoint(Map.of(), one);
        checkpoint.save(PAIRING);
        Path pairing = folder.resolve("pairing.jsonl");
        String json = Files.readString(pairing);
        Files.writeString(pairing, json.substring(0, json.lastIndexOf("end")));

        assertThat(checkpoint.pairing(DOCUMENTS)).isEmpty();
        byte[] half = Arrays.copyOf("{\"words\":\"词".getBytes(StandardCharsets.UTF_8), 12);
        for (byte[] made : List.of(new byte[0], half)) {
            Files.write(folder.resolve("made.json"), made);
            assertThat(checkpoint.found(0)).isEmpty();
        }
    }
}
