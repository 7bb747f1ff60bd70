package org.couplet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.couplet.format.WholeFile;
import org.couplet.json.Json;
import org.couplet.json.JsonFields;

/**
 * The pairs whose results are there, by what these were made of: those of this run, of one that was broken off, and of an
 * earlier one into the same folder. A line is added to a log when both files of a pair are whole; a line that
 * was cut short does not count, nor does a file that was changed since.
 */
final class DonePairs implements AutoCloseable {
    /** A line for each pair. It stays in the folder, so that a later run need not do again what comes out the same. */
    static final String LOG = ".couplet-done.jsonl";

    /**
     * A pair that was aligned: its line, which is read when it is asked for.
     *
     * @param folder where its files are
     * @param isEarlier whether that is the folder of an earlier run
     */
    private record Done(String line, Path folder, boolean isEarlier) {
        JsonFields json() {
            return JsonFields.parse(line);
        }
    }

    private final OutputFolder folder;
    private final Map<String, Done> done = new HashMap<>(); // by key
    private final Map<String, String> lines = new LinkedHashMap<>(); // of this run, by name
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger earlier = new AtomicInteger();
    private final OutputStream log;

    private DonePairs(OutputFolder folder, OutputStream log) {
        this.folder = folder;
        this.log = log;
    }

    static DonePairs in(OutputFolder folder) throws IOException {
        Path own = folder.file(LOG);
        String before = read(own);
        DonePairs pairs =
                new DonePairs(folder, Files.newOutputStream(own, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        if (!before.isEmpty() && !before.endsWith("\n")) {
            pairs.log.write('\n');
        }
        pairs.take(read(folder.earlier().resolve(LOG)), folder.earlier(), true);
        pairs.take(before, own.getParent(), false);
        return pairs;
    }

    /** A log, which may end anywhere, also within a character; empty where there is none. */
    private static String read(Path log) throws IOException {
        return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
    }

    private void take(String log, Path files, boolean isEarlier) {
        log.lines().forEach(line -> {
            try {
                done.put(JsonFields.parse(line).string("key"), new Done(line, files, isEarlier));
            } catch (IllegalArgumentException cutShort) {
                // the run was ended while it wrote this line: its pair is done again
            }
        });
    }

    /** How many pairs were done by this run and by one that was broken off, on which it goes on. */
    int ofThisRun() {
        long before = done.values().stream().filter(pair -> !pair.isEarlier).count();
        return (int) before + added.get();
    }

    /** What became of a pair, if its results are there; they are brought to where this run writes. */
    Optional<AlignedPair> find(NamedPair named, String key) throws IOException {
        Done found = done.get(key);
        if (found == null) {
            return Optional.empty();
        }
        JsonFields json = found.json();
        String name = json.string("name");
        // where they lie in this very folder under another name, another pair may have that name by now
        boolean usable = found.isEarlier || name.equals(named.name());
        if (!usable || !files(found.folder, name).equals(json.string("files"))) {
            return Optional.empty();
        }
        if (found.isEarlier) {
            copy(found.folder.resolve(NamedPair.tmx(name)), folder.file(named.tmx()));
            copy(found.folder.resolve(NamedPair.tsv(name)), folder.file(named.tsv()));
            earlier.incrementAndGet();
        }
        AlignedPair pair = AlignedPairJson.read(named, json);
        remember(key, pair);
        return Optional.of(pair);
    }

    /** A name for what the two files of a pair hold; empty where one is not there. */
    private static String files(Path folder, String name) throws IOException {
        Path tmx = folder.resolve(NamedPair.tmx(name));
        Path tsv = folder.resolve(NamedPair.tsv(name));
        return Files.isRegularFile(tmx) && Files.isRegularFile(tsv)
                ? new Digest().add(tmx).add(tsv).name()
                : "";
    }

    /** How many pairs were found in the folder of an earlier run. */
    int ofAnEarlierRun() {
        return earlier.get();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (WholeFile whole = WholeFile.at(to)) {
            Files.copy(from, whole.stream());
            whole.commit();
        }
    }

    /** A pair whose files are whole. */
    void add(String key, AlignedPair pair) throws IOException {
        String line = remember(key, pair);
        added.incrementAndGet();
        synchronized (log) {
            log.write((line + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }

    private String remember(String key, AlignedPair pair) throws IOException {
        Map<String, Object> json = AlignedPairJson.of(pair);
        json.put("key", key);
        Path tmx = folder.file(pair.named().tmx());
        Path tsv = folder.file(pair.named().tsv());
        json.put("files", new Digest().add(tmx).add(tsv).name());
        String line = Json.compact(json);
        synchronized (lines) {
            lines.put(pair.named().name(), line);
        }
        return line;
    }

    /** Puts in place of the log the lines of these pairs, in their order. */
    void finish(List<AlignedPair> pairs) throws IOException {
        log.close();
        try (WholeFile whole = WholeFile.at(folder.file(LOG))) {
            for (AlignedPair pair : pairs) {
                whole.writer().append(lines.get(pair.named().name())).append('\n');
            }
            whole.commit();
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
