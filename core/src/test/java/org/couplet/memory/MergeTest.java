package org.couplet.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.format.Tmx;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    @TempDir
    Path folder;

    private Path other() throws IOException {
        return Files.writeString(
                folder.resolve("b.tmx"),
                """
                <tmx version="1.4"><header srclang="de"><note>of b</note></header><body>
                <tu><tuv xml:lang="de"><seg>x</seg></tuv><tuv xml:lang="fr"><seg>y</seg></tuv></tu></body></tmx>
                """);
    }

    @Test
    void keepsTheOrderAndSaysWhichSourceLanguageIsAnother() throws IOException {
        Path first = Memories.file(folder, "a.tmx", Memories.unit("a", "甲") + Memories.unit("a", "甲"));
        Path all = folder.resolve("all.tmx");
        assertThat(Merge.files(List.of(first, other()), all, false)).isEqualTo(new Merge.Merged(3, 0));
        assertThat(Files.readString(all))
                .contains("srclang=\"en\" datatype=\"plaintext\">\n    <note>of b</note>\n", "<tu srclang=\"de\">");
        assertThat(Tmx.read(all)).extracting(unit -> unit.source().text()).containsExactly("a", "a", "x");
    }

    @Test
    void leavesOutRepetitionsOnDemand() throws IOException {
        Path first = Memories.file(folder, "a.tmx", Memories.unit("a", "甲") + Memories.unit("a", "乙"));
        assertThat(Merge.files(List.of(first, first), first, true)).isEqualTo(new Merge.Merged(2, 2));
        assertThat(Tmx.read(first)).hasSize(2);
    }

    @Test
    void writesNothingWhereOneIsBroken() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("c.tmx"), Files.readString(other()).replace("</tu>", ""));
        Path all = folder.resolve("all.tmx");
        assertThatThrownBy(() -> Merge.files(List.of(other(), broken), all, false))
                .isInstanceOf(InputException.class);
        assertThat(all).doesNotExist();
    }
}
