package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats a bitext can be written in. */
public enum Format {
    /** Translation memory: the two-sided beads. See {@link Tmx}. */
    TMX("tmx", "tmx") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Tmx.writer(file, options);
        }
    },
    /** A table with a row for every bead. See {@link Tsv}. */
    TSV("tsv", "tsv") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Tsv.writer(file);
        }
    },
    /** A JSON object a line for every bead. See {@link Jsonl}. */
    JSONL("jsonl", "jsonl") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Jsonl.writer(file);
        }
    },
    /** Two line-aligned files. See {@link Moses}. */
    MOSES("moses", "moses") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Moses.writer(file);
        }
    },
    /** Sentence numbers, one bead a line, one bitext a file. See {@link Beads}. */
    BEADS("beads", "align") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Beads.writer(file);
        }
    };

    /** One name and, most often, one ending. */
    private final String name;

    private final String ending;

    Format(String name, String ending) {
        this.name = name;
        this.ending = ending;
    }

    /**
     * Opens a file of this format. Nothing appears at {@code file} before {@link BitextWriter#commit}.
     *
     * @param options heeded by {@link #TMX} alone
     */
    public abstract BitextWriter writer(Path file, TmxOptions options) throws IOException;

    /** What a file of this format ends in, without the dot: {@code align} for {@link #BEADS}. */
    public String ending() {
        return ending;
    }

    /**
     * The format that a file's ending names: {@code .tmx}, {@code .tsv}, {@code .jsonl}, {@code .moses}, {@code .align}
     * or {@code .beads}, in any case.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Format of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return matching(name.contains(".") ? ending : "")
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' ends in no known format; known are .%s".formatted(file, allEndings(", ."))));
    }

    /**
     * @param name {@code tmx}, {@code tsv}, {@code jsonl}, {@code moses} or {@code beads}, in any case
     * @throws IllegalArgumentException if it is none of these
     */
    public static Format named(String name) {
        return matching(name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no format; known are %s".formatted(name, allEndings(", "))));
    }

    private static Optional<Format> matching(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name.equals(word) || format.ending.equals(word))
                .findFirst();
    }

    private static String allEndings(String separator) {
        return Arrays.stream(values())
                .flatMap(format -> Stream.of(format.name, format.ending).distinct())
                .collect(Collectors.joining(separator));
    }
}
