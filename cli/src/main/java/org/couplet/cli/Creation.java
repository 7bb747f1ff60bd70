package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** The date that output carries, so that the same inputs give the same bytes. */
final class Creation {
    private Creation() {}

    /** {@code SOURCE_DATE_EPOCH} where it is set to a number of seconds, else when the youngest input was changed. */
    static Instant date(Collection<Path> inputs) throws IOException {
        String epoch = System.getenv().getOrDefault("SOURCE_DATE_EPOCH", "");
        return epoch.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(epoch)) : youngest(inputs);
    }

    private static Instant youngest(Collection<Path> inputs) throws IOException {
        Instant youngest = Instant.EPOCH;
        for (Path input : inputs) {
            if (Files.isRegularFile(input)) {
                Instant changed = Files.getLastModifiedTime(input).toInstant();
                youngest = changed.isAfter(youngest) ? changed : youngest;
            }
        }
        return youngest.truncatedTo(ChronoUnit.SECONDS);
    }
}
