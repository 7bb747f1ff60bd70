package org.couplet.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.couplet.normal.Repairs;
import org.couplet.read.ReadOptions;
import org.couplet.segment.Srx;
import org.couplet.text.InputException;
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
            names = "--srx",
            paramLabel = "FILE",
            description = "Cut sentences by the rules of this SRX 2.0 file, in place of ours.")
    private Path srx;

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

    /** @throws InputException if the user's rules cannot be read */
    ReadOptions options() throws IOException {
        if (segmented && srx != null) {
            throw new ParameterException(
                    command.commandLine(), "--srx and --segmented exclude each other: lines are not cut");
        }
        ReadOptions options = ReadOptions.DEFAULT
                .withLenient(lenient)
                .withSegmented(segmented)
                .withMaxBytes(maxBytes)
                .withRepairs(new Repairs(!keepGlosses, !keepForbidden, !keepInvisible, !keepEntities));
        ReadOptions cut =
                srx == null ? options : options.withSrx(Srx.read(NamedFile.required(srx, "Name an SRX file")));
        return encoding == null ? cut : cut.withEncoding(encoding);
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
