package org.couplet.cli;

import java.util.Optional;
import org.couplet.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --from} and {@code --to}. */
final class LanguageOptions {
    @Option(
            names = "--from",
            paramLabel = "LANG",
            converter = Converter.class,
            description = "Language of the source, as zh, zh-Hant or en-US (default: detected).")
    private Language from;

    @Option(
            names = "--to",
            paramLabel = "LANG",
            converter = Converter.class,
            description = "Language of the target (default: detected).")
    private Language to;

    Optional<Language> from() {
        return Optional.ofNullable(from);
    }

    Optional<Language> to() {
        return Optional.ofNullable(to);
    }

    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(unknown.getMessage());
            }
        }
    }
}
