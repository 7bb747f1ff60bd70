package org.couplet.cli;

import java.nio.charset.Charset;
import org.couplet.normal.Repairs;
import org.couplet.read.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How files become text: {@code --encoding}, {@code --segmented} and the switches of the repairs. */
final class ReadingOptions {
    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Converter.class,
            description = "Encoding of all text files, as GB18030 or Big5 (default: detected file by file).")
    private Charset encoding;

    @Option(
            names = "--lenient",
            description = "Read files with undecodable bytes too; each becomes U+FFFD and is counted.")
    private boolean lenient;

    @Option(names = "--segmented", description = "Every line is one sentence and stays one.")
    private boolean segmented;

    @Option(
            names = "--keep-glosses",
            description = "Keep pinyin that web conversion left inside Chinese words, as in \u7522(ch\u01CEn).")
    private boolean keepGlosses;

    @Option(names = "--keep-forbidden", description = "Keep control characters; TMX leaves them out all the same.")
    private boolean keepForbidden;

    @Option(names = "--keep-invisible", description = "Keep soft hyphens and zero-width spaces.")
    private boolean keepInvisible;

    @Option(names = "--keep-entities", description = "Keep HTML's names of characters in text, as &ldquo; is.")
    private boolean keepEntities;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int maxBytes = ReadOptions.DEFAULT.maxBytes();

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "Leave out files that are larger, or unpack to more text, for each is held in memory whole "
                    + "(default: 32).")
    void setMaxSize(int megabytes) {
        if (megabytes < 1 || megabytes > 2047) {
            throw new ParameterException(
                    command.commandLine(), "--max-size %d is not between 1 and 2047".formatted(megabytes));
        }
        maxBytes = megabytes << 20;
    }

    ReadOptions options() {
        ReadOptions options = ReadOptions.DEFAULT
                .withLenient(lenient)
                .withSegmented(segmented)
                .withMaxBytes(maxBytes)
                .withRepairs(new Repairs(!keepGlosses, !keepForbidden, !keepInvisible, !keepEntities));
        return encoding == null ? options : options.withEncoding(encoding);
    }

    static final class Converter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException("Java knows no encoding '%s'".formatted(name));
            }
        }
    }
}
