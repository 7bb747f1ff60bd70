package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.couplet.format.Tmx;
import org.couplet.memory.Merge;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code couplet tmx merge}: one memory of many. */
@Command(
        name = "merge",
        description = "Makes one memory of many, in the order in which they are named.",
        sortOptions = false,
        customSynopsis = {"couplet tmx merge [OPTIONS] FILE... -o FILE", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "The header is that of the first, with the notes and properties of all. A unit whose source language is another",
            "says so itself. A file that cannot be read to its end is skipped, named, and makes the exit code 3.",
            "",
            "Examples:",
            "  couplet tmx merge old.tmx new.tmx -o all.tmx",
            "  couplet tmx merge --unique out/tmx/*.tmx -o all.tmx    units that are wholly alike come once"
        })
final class TmxMergeCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "TMX of any version.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The new memory; may be one of the old files.")
    private Path out;

    @Option(
            names = "--unique",
            description =
                    "Leave out units that are the same in all languages as one before; keeps 32 to 64 bytes a unit.")
    private boolean unique;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        List<Path> whole = files.stream().filter(this::isWhole).toList();
        if (whole.isEmpty()) {
            throw new InputException(
                    Place.file(out.toString()), "there is nothing to merge", "Mend the files named above");
        }
        Merge.Merged merged = Merge.files(whole, out, unique);
        String repeated = unique ? ", %,d repeated ones left out".formatted(merged.repeated()) : "";
        console.say("Merged %s into %s: %s%s."
                .formatted(Summary.count(whole.size(), "file"), out, Summary.count(merged.units(), "unit"), repeated));
        return whole.size() == files.size() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    /** Read through beforehand: what stands before a fault would be in the new memory already. */
    private boolean isWhole(Path file) {
        try {
            Tmx.read(NamedFile.required(file, "Name TMX files"), unit -> {});
            return true;
        } catch (IOException broken) {
            console.warn("skipped " + Complaints.of(broken));
            return false;
        }
    }
}
