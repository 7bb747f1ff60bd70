package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptLexiconTest {
    private static final Language GERMAN = Language.of("de");
    private static final Language FINNISH = Language.of("fi");

    private static final List<KeptLexicon.Entry> LEARNT = List.of(
            new KeptLexicon.Entry("hund", "koira", 6, 8, 5, 5),
            new KeptLexicon.Entry("hund", "talo", 0.2, 8, 0.1, 10),
            new KeptLexicon.Entry("katze", "kissa", 1, 1, 1, 4));

    @TempDir
    private Path folder;

    private static Vocabulary words(String... keys) {
        Vocabulary words = new Vocabulary();
        for (String key : keys) {
            words.id(new Term(Term.Kind.WORD, key));
        }
        return words;
    }

    private static Prior prior(KeptLexicon kept, Language source, Language target, Vocabulary from, Vocabulary to) {
        return Lexicon.of(List.of(), List.of(kept), source, target).prior(from, to);
    }

    @Test
    void aLinkWeighsWhatWasSeenAndLittleWhereLittleWas() {
        KeptLexicon kept = KeptLexicon.of(GERMAN, FINNISH, LEARNT);
        Prior prior = prior(kept, GERMAN, FINNISH, words("hund", "katze"), words("kissa", "koira", "talo"));

        assertThat(prior.forward().weight(0, 1)).isEqualTo(6 / 8f);
        assertThat(prior.backward().weight(1, 0)).isEqualTo(1, within(1e-5f));
        assertThat(prior.forward().weight(1, 0)).isEqualTo(1 / 2f);
        assertThat(prior.backward().weight(0, 1)).isEqualTo(1 / 4f);
        assertThat(prior.forward().count()).isEqualTo(2);
    }

    @Test
    void servesTheOtherDirectionToo() {
        KeptLexicon kept = KeptLexicon.of(GERMAN, FINNISH, LEARNT);
        Prior prior = prior(kept, FINNISH, GERMAN, words("koira"), words("hund"));

        assertThat(prior.backward().weight(0, 0)).isEqualTo(6 / 8f);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Path file = folder.resolve("words.tsv");
        KeptLexicon kept = KeptLexicon.of(GERMAN, FINNISH, LEARNT);
        KeptLexicon other = KeptLexicon.of(GERMAN, Language.ENGLISH, LEARNT.subList(2, 3));
        KeptLexicon.write(List.of(other, kept), file);

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "de\ten\tforward\tof\tbackward\tof",
                        "katze\tkissa\t1.00\t1.00\t1.00\t4.00",
                        "de\tfi\tforward\tof\tbackward\tof",
                        "hund\tkoira\t6.00\t8.00\t5.00\t5.00",
                        "katze\tkissa\t1.00\t1.00\t1.00\t4.00");
        assertThat(KeptLexicon.find(file, GERMAN, FINNISH).orElseThrow().entries())
                .isEqualTo(kept.entries());
        assertThat(KeptLexicon.find(file, FINNISH, GERMAN).orElseThrow().entries())
                .containsExactly(
                        new KeptLexicon.Entry("kissa", "katze", 1, 4, 1, 1),
                        new KeptLexicon.Entry("koira", "hund", 5, 5, 6, 8));
        assertThat(KeptLexicon.find(file, FINNISH, Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hund\tkoira\t6\t8\t5\t5\n",
                "de\tfi\tforward\tof\tbackward\tof\nhund\tkoira\n",
                "de\tfi\tforward\tof\tbackward\tof\nhund\tkoira\tmany\t8\t5\t5\n",
                "de\tfi\tforward\tof\tbackward\tof\n\tkoira\t6\t8\t5\t5\n"
            })
    void refusesWhatIsNoSuchTable(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("words.tsv"), text);

        assertThatThrownBy(() -> KeptLexicon.find(file, GERMAN, FINNISH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("words.tsv:%d".formatted(text.lines().count()))
                .hasMessageContaining("this is no line of a lexicon that a run saved");
    }

    @Test
    void servesNoOtherLanguages() {
        KeptLexicon kept = KeptLexicon.of(GERMAN, FINNISH, LEARNT);

        assertThatThrownBy(() -> Lexicon.of(List.of(), List.of(kept), GERMAN, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lexicon of de and fi does not serve de and en");
    }
}
