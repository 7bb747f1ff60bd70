package org.couplet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Source and target, where the user named both. */
    Optional<List<Language>> both() {
        return from == null || to == null ? Optional.empty() : Optional.of(List.of(from, to));
    }

    /**
     * The languages that are a pair's source rather than its target, the surest first.
     *
     * @param all languages there are
     */
    List<Language> sourceFirst(List<Language> all) {
        Stream<Language> others = to == null ? Stream.empty() : all.stream().filter(language -> !language.sameCode(to));
        return Stream.concat(Stream.ofNullable(from), others).toList();
    }

    /** Whether a document in this language can be one of a pair: any can where not both languages were named. */
    boolean mayHold(Language language) {
        return both().map(two -> two.stream().anyMatch(language::sameCode)).orElse(true);
    }

    /** Whether a pair stands the wrong way round for what the user asked. */
    boolean turned(Language source, Language target) {
        return from == null ? to != null && source.sameCode(to) : target.sameCode(from);
    }

    /** Whether a pair is in the languages the user asked for; any is where none was named. */
    boolean wants(Language source, Language target) {
        return (from == null || source.sameCode(from)) && (to == null || target.sameCode(to));
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
