package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that aligns has: how a set is read and aligned. */
final class AligningOptions {
    @Mixin
    private SetOptions sets;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            split = ",",
            description = "single (each pair by itself) or batch (after learning from all); default: both.")
    private List<Mode> modes = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    List<Mode> modes() {
        return modes.isEmpty() ? List.of(Mode.values()) : modes;
    }

    GoldSet set(Path folder) throws IOException {
        return sets.set(folder);
    }

    Aligning aligning(SetLanguages spoken) throws IOException {
        return Aligning.of(spoken, sets.words(spoken), threads);
    }
}
