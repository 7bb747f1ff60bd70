package org.couplet.read;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the names of files end that are looked for in folders. Names without an ending, and those that end in a language
 * ({@code d1.zh}), are looked for always.
 *
 * @param names in small letters, without a dot; none of them is a language's
 */
public record Endings(Set<String> names) {
    /** Plain text. */
    public static final Endings TEXT = new Endings(Set.of("txt", "text"));

    public Endings {
        names = Set.copyOf(names);
    }

    public Endings and(Collection<String> others) {
        return new Endings(Stream.concat(names.stream(), others.stream()).collect(Collectors.toSet()));
    }
}
