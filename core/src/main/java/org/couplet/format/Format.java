package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/** The formats that a bitext can be written in, and all but two be read from. */
public enum Format {
    /** Translation memory: the two-sided beads. See {@link Tmx}. */
    TMX("tmx", "tmx") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Tmx.writer(file, options);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            TmxRows.read(file, options.languages(), rows);
        }
    },
    /** A table with a row for every bead. See {@link Tsv}. */
    TSV("tsv", "tsv") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Tsv.writer(file);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            Tsv.read(file, rows);
        }
    },
    /** A JSON object a line for every bead. See {@link Jsonl}. */
    JSONL("jsonl", "jsonl") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Jsonl.writer(file);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            Jsonl.read(file, rows);
        }
    },
    /** Two line-aligned files. See {@link Moses}. */
    MOSES("moses", "moses") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Moses.writer(file);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            if (options.languages().isEmpty()) {
                throw new InputException(
                        Place.file(file.toString()), "line pairs do not say their languages", "Add --from and --to");
            }
            Moses.read(file, options.languages().get(0), options.languages().get(1), rows);
        }
    },
    /** Sentence numbers, one bead a line, one bitext a file. See {@link Beads}. */
    BEADS("beads", "align") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Beads.writer(file);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            throw new InputException(
                    Place.file(file.toString()),
                    "sentence numbers alone are no text",
                    "Give a form that holds the texts: tmx, tsv, jsonl, moses, xliff or xlsx");
        }
    },
    /** A spreadsheet to review. See {@link Xlsx}. */
    XLSX("xlsx", "xlsx") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Xlsx.writer(file, Xlsx.Order.TEXT);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            Xlsx.read(file, rows);
        }
    },
    /** For translation tools that take no TMX. See {@link Xliff}. */
    XLIFF("xliff", "xlf") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Xliff.writer(file, options);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            Xliff.read(file, rows);
        }
    },
    /** A page to review in a browser. See {@link Review}. */
    REVIEW("review", "html") {
        @Override
        public BitextWriter writer(Path file, TmxOptions options) throws IOException {
            return Review.writer(file, options);
        }

        @Override
        public void read(Path file, RowOptions options, Sink<Row> rows) throws IOException {
            throw new InputException(
                    Place.file(file.toString()),
                    "a review page keeps what is done in the browser",
                    "Open it there, save as TSV or TMX, and give that");
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
     * @param options heeded by {@link #TMX}; of them the tags by {@link #XLIFF}
     */
    public abstract BitextWriter writer(Path file, TmxOptions options) throws IOException;

    /**
     * Hands over every bead of a file with all that the format knows of it.
     *
     * @throws InputException if the file is not of this format, or does not hold texts
     */
    public abstract void read(Path file, RowOptions options, Sink<Row> rows) throws IOException;

    /** What a file of this format ends in, without the dot: {@code align} for {@link #BEADS}. */
    public String ending() {
        return ending;
    }

    /**
     * The format that a file's ending names: {@code .tmx}, {@code .tsv}, {@code .jsonl}, {@code .moses}, {@code .align},
     * {@code .beads}, {@code .xlsx}, {@code .xliff}, {@code .xlf} or {@code .html}, in any case.
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
     * @param name {@code tmx}, {@code tsv}, {@code jsonl}, {@code moses}, {@code beads}, {@code xlsx}, {@code xliff} or
     *     {@code review}, in any case
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
