package org.couplet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Pairing;
import org.couplet.format.WholeFile;
import org.couplet.json.Json;
import org.couplet.json.JsonFields;
import org.couplet.read.Inputs;

/**
 * What a run leaves behind when it is broken off: of what it was made, and which pairs it had found. Both stand in the
 * folder where everything is written first.
 *
 * @param folder that one
 * @param made the program, the words known, the options and the files of this run
 */
record Checkpoint(Path folder, Map<String, Object> made) {
    private static final String MADE = "made.json";
    private static final String PAIRING = "pairing.jsonl";

    /**
     * @param words of the dictionaries and the like
     * @param options as the user gave them, by name
     */
    static Checkpoint of(Path folder, String words, Map<String, Object> options, Inputs inputs) throws IOException {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("program", CoupletCommand.build());
        made.put("words", words);
        made.put("options", options);
        Map<String, Object> files = new LinkedHashMap<>();
        for (Path file : inputs.found()) {
            // one that is gone by now, or may not be read, is named when it is read
            files.put(
                    Inputs.id(file),
                    Files.exists(file)
                            ? Files.size(file) + " "
                                    + Files.getLastModifiedTime(file).toMillis()
                            : "");
        }
        made.put("files", files);
        return new Checkpoint(folder, made);
    }

    /** What a person should know of the run that was broken off here; empty where none was. */
    Optional<String> found(int pairs) throws IOException {
        String done = Summary.count(pairs, "pair");
        return changes()
                .map(changes -> changes.isEmpty()
                        ? "Going on with an unfinished run: %s done.".formatted(done)
                        : "An unfinished run was made of other things (%s): of its %s, those stay that come out the same."
                                .formatted(String.join(", ", changes), done));
    }

    private Optional<List<String>> changes() throws IOException {
        return read(MADE, lines -> changes(JsonFields.parse(lines.readLine())));
    }

    private interface Reader<T> {
        T of(BufferedReader lines) throws IOException;
    }

    /** Empty where the file is not there, or not whole. */
    private <T> Optional<T> read(String name, Reader<T> reader) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || Files.size(file) == 0) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Optional.of(reader.of(lines));
        } catch (IllegalArgumentException | CharacterCodingException cutShort) {
            return Optional.empty(); // the power failed before the disk had it
        }
    }

    private List<String> changes(JsonFields before) {
        List<String> changes = new ArrayList<>();
        if (!before.string("program").equals(made.get("program"))) {
            changes.add("another version of Couplet");
        }
        if (!before.string("words").equals(made.get("words"))) {
            changes.add("other words known");
        }
        changes.addAll(differences(before.object("options").map(), (Map<?, ?>) made.get("options")));
        Map<?, ?> old = before.object("files").map();
        Map<?, ?> now = (Map<?, ?>) made.get("files");
        addCount(
                changes,
                now.keySet().stream().filter(file -> !old.containsKey(file)).count(),
                "new");
        addCount(
                changes,
                old.keySet().stream().filter(file -> !now.containsKey(file)).count(),
                "gone");
        addCount(
                changes,
                now.entrySet().stream()
                        .filter(file -> old.containsKey(file.getKey())
                                && !file.getValue().equals(old.get(file.getKey())))
                        .count(),
                "changed");
        return changes;
    }

    /** Names of options that one of two runs had, or had otherwise. */
    private static TreeSet<String> differences(Map<?, ?> before, Map<?, ?> now) {
        TreeSet<String> differences = new TreeSet<>();
        before.forEach((name, value) -> {
            if (!value.equals(now.get(name))) {
                differences.add(name.toString());
            }
        });
        now.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> differences.add(name.toString()));
        return differences;
    }

    private static void addCount(List<String> changes, long files, String what) {
        if (files > 0) {
            changes.add(Summary.count(files, "file") + " " + what);
        }
    }

    /** Which pairs were found, if they were, and of the same things. */
    Optional<Pairing> pairing(List<DocumentRef> documents) throws IOException {
        boolean same = changes().filter(List::isEmpty).isPresent();
        return same ? read(PAIRING, lines -> PairingJson.read(lines, documents)) : Optional.empty();
    }

    /** Leaves behind which pairs were found. */
    void save(Pairing pairing) throws IOException {
        Files.deleteIfExists(folder.resolve(PAIRING)); // it was of other things
        write(MADE, out -> out.append(Json.compact(made)).append('\n'));
        write(PAIRING, out -> PairingJson.write(pairing, out));
    }

    private interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private void write(String name, Text text) throws IOException {
        try (WholeFile whole = WholeFile.at(folder.resolve(name))) {
            text.writeTo(whole.writer());
            whole.commit();
        }
    }
}
