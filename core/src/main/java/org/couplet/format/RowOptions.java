package org.couplet.format;

import java.util.List;
import org.couplet.text.Language;

/**
 * How rows are read from files that do not say enough.
 *
 * @param languages source and target; or none, where a file is in two languages and says which is the source
 */
public record RowOptions(List<Language> languages) {
    public static final RowOptions DEFAULT = new RowOptions(List.of());

    public RowOptions {
        languages = List.copyOf(languages);
        if (languages.size() == 1 || languages.size() > 2) {
            throw new IllegalArgumentException("%s are not a source and a target".formatted(languages));
        }
    }

    public static RowOptions between(Language source, Language target) {
        return new RowOptions(List.of(source, target));
    }
}
