package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pairs of a batch learn from each other. */
class StagesTest {
    /** German and French, as long as each other, without a word in common. */
    private static final List<List<String>> SENTENCES = List.of(
            List.of("Der Hund bellt laut.", "Le chien aboie fort."),
            List.of("Die Katze trinkt Milch.", "Le chat boit du lait."),
            List.of("Das Pferd frisst Heu.", "Le cheval mange du foin."),
            List.of("Der Vogel singt morgens.", "Un oiseau chante le matin."),
            List.of("Das Kind weint oft.", "Un enfant pleure souvent."),
            List.of("Die Sonne scheint warm.", "Le soleil brille fort."),
            List.of("Der Regen rauscht leise.", "La pluie tombe doucement."));

    @TempDir
    private Path folder;

    private Path set;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        set = Files.createDirectory(folder.resolve("set"));
        out = folder.resolve("out");
    }

    private void write(String name, List<Integer> source, List<Integer> target) throws IOException {
        Files.write(
                set.resolve(name + ".de"),
                source.stream().map(k -> SENTENCES.get(k).get(0)).toList());
        Files.write(
                set.resolve(name + ".fr"),
                target.stream().map(k -> SENTENCES.get(k).get(1)).toList());
    }

    /** Only the words tell which sentence was left out, and only the other pairs tell the words. */
    @Test
    void alignsRightInABatchWhatIsWrongAlone() throws IOException {
        write("short", List.of(0, 2, 5), List.of(2, 5));
        Ran.couplet("align", set.resolve("short.de"), set.resolve("short.fr"), "--segmented", "-o", out + ".align");
        assertThat(Path.of(out + ".align")).hasContent("[0, 1]:[0]\n[2]:[1]");

        writeWhole();
        Ran.couplet("align", "--by-name", set, "--segmented", "--format", "beads", "-o", out);
        assertThat(out.resolve("short.align")).hasContent("[0]:[]\n[1]:[0]\n[2]:[1]");
    }

    /** Six pairs of all sentences, in as many orders. */
    private void writeWhole() throws IOException {
        List<Integer> all = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Random random = new Random(1);
        for (int k = 0; k < 6; k++) {
            Collections.shuffle(all, random);
            write("whole" + k, all, all);
        }
    }

    /** Also the other way round. */
    @Test
    void knowsTheWordsThatAnEarlierBatchLearnt() throws IOException {
        Path words = folder.resolve("words.tsv");
        writeWhole();
        Ran.couplet("align", "--by-name", set, "--segmented", "-o", out, "--save-lexicon", words);
        assertThat(Files.readAllLines(words)).first().isEqualTo("de\tfr\tforward\tof\tbackward\tof");

        write("short", List.of(0, 2, 5), List.of(2, 5));
        Path source = set.resolve("short.de");
        Path target = set.resolve("short.fr");
        assertThat(aligned(source, target)).doesNotContain("word ");
        assertThat(aligned(source, target, "--lexicon", words)).contains("word Sonne=");
        assertThat(aligned(target, source, "--lexicon", words)).contains("=Sonne");
    }

    private String aligned(Path source, Path target, Object... more) throws IOException {
        Path file = folder.resolve("short.tsv");
        Ran.couplet(Stream.concat(Stream.of("align", source, target, "--segmented", "-o", file), Stream.of(more))
                .toArray());
        return Files.readString(file);
    }

    @Test
    void saysWhereALexiconIsOfOtherLanguages() throws IOException {
        Path words = Files.writeString(
                folder.resolve("words.tsv"), "de\tfi\tforward\tof\tbackward\tof\nhund\tkoira\t1\t1\t1\t1\n");
        write("short", List.of(0, 2, 5), List.of(2, 5));
        Ran ran = Ran.couplet(
                "align", set.resolve("short.de"), set.resolve("short.fr"), "-o", out + ".tmx", "--lexicon", words);

        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.complaint())
                .isEqualTo("couplet: %s: it has no words of de and fr. Name a lexicon of these two languages."
                        .formatted(words));
    }

    @Test
    void alignsTheOnlyPairOfABatchAsIfItWereNone() throws IOException {
        ArticlePair pair = Testdata.articlePairs().get(0);
        Path source = Testdata.articles().resolve(pair.source());
        Path target = Testdata.articles().resolve(pair.target());
        Path alone = folder.resolve("alone.tsv");
        Path table = Files.writeString(folder.resolve("pairs.tsv"), source + "\t" + target + "\n");
        Ran.couplet("align", source, target, "-o", alone);
        Ran.couplet("align", "--pairs", table, "--format", "tsv", "-o", out);

        assertThat(Tree.of(out).values()).containsExactly(Files.readString(alone));
    }

    /** Also of two languages more, and where two pairs differ in nothing but their paragraphs. */
    @Test
    void givesTheSameBytesForAnyOrderOfFilesAndNumberOfThreads() throws IOException {
        List<ArticlePair> pairs = new ArrayList<>(Testdata.articlePairs());
        Collection<String> first = results(pairs, " ", "\n", 1);
        Collections.shuffle(pairs, new Random(2));
        Collection<String> second = results(pairs, "\n", " ", 2);

        assertThat(first).hasSize(pairs.size() + 2);
        assertThat(second).containsExactlyInAnyOrderElementsOf(first);
    }

    /** @param oneBreak after the third sentence of the pair in German and French that stands first; the other stands last */
    private Collection<String> results(List<ArticlePair> pairs, String oneBreak, String otherBreak, int threads)
            throws IOException {
        Path files = Files.createDirectory(folder.resolve("files" + threads));
        for (int k = 0; k < pairs.size(); k++) {
            Files.copy(Testdata.articles().resolve(pairs.get(k).source()), files.resolve(k + ".zh.txt"));
            Files.copy(Testdata.articles().resolve(pairs.get(k).target()), files.resolve(k + ".en.txt"));
        }
        writeGermanAndFrench(files.resolve("!").toString(), oneBreak);
        writeGermanAndFrench(files.resolve("~").toString(), otherBreak);
        Path results = folder.resolve("results" + threads);
        Ran.couplet("align", "--by-name", files, "--format", "jsonl", "-o", results, "--threads", threads);
        return Tree.of(results).values().stream()
                .map(text -> text.replaceAll("\"[^\"]*/files\\d/[^\"]*\"", "\"\""))
                .toList();
    }

    private static void writeGermanAndFrench(String name, String thirdBreak) throws IOException {
        for (int side = 0; side < 2; side++) {
            StringBuilder text = new StringBuilder();
            for (List<String> sentence : SENTENCES) {
                text.append(sentence.get(side)).append(sentence.equals(SENTENCES.get(2)) ? thirdBreak : " ");
            }
            Files.writeString(Path.of(name + (side == 0 ? ".de.txt" : ".fr.txt")), text);
        }
    }

    @Test
    void learnsTheSameInARunAsFromItsTable() throws IOException {
        Path run = folder.resolve("run");
        Ran.couplet("run", Testdata.articles(), "-o", run);
        Ran.couplet("align", "--pairs", run.resolve("pairs.tsv"), "--format", "tsv", "-o", out);

        assertThat(Tree.of(out)).isEqualTo(Tree.of(run.resolve("tsv")));
    }

    @Test
    void learnsFromTheOthersWhereAPairCannotBeReadAndNamesItOnce() throws IOException {
        write("short", List.of(0, 2, 5), List.of(2, 5));
        write("bad", List.of(0), List.of(0));
        Files.copy(Testdata.odd("broken-utf8.txt"), set.resolve("bad.de"), StandardCopyOption.REPLACE_EXISTING);
        Ran ran = Ran.couplet("align", "--by-name", set, "--segmented", "--format", "beads", "-o", out, "-q");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE_IN_PART);
        assertThat(ran.complaint()).startsWith("couplet: skipped " + set.resolve("bad.de"));
        assertThat(Tree.of(out)).containsOnlyKeys("short.align");
    }
}
