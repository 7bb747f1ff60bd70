package org.couplet.cli;

import java.nio.file.Path;
import org.couplet.format.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code --format}. */
final class FormatOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converter.class,
            description =
                    "tmx, tsv, jsonl, xlsx, xliff, moses or beads (default: by the ending of the output file, and "
                            + "tmx for a folder). xlsx is a table to review; moses writes two files, NAME.zh and NAME.en; beads are "
                            + "sentence numbers, [0, 1]:[2].")
    private Format format;

    Format orByEnding(Path file) {
        return format == null ? byEnding(command, file, "--format") : format;
    }

    /** @param option that says it where the ending does not */
    static Format byEnding(CommandSpec command, Path file, String option) {
        try {
            return Format.of(file);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(
                    command.commandLine(), unknown.getMessage() + ". Name the format with " + option, unknown);
        }
    }

    Format orTmx() {
        return format == null ? Format.TMX : format;
    }

    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            try {
                return Format.named(name);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }
    }
}
