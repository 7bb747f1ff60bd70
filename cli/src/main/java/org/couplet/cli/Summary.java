package org.couplet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.Duplicate;
import org.couplet.align.documents.Kind;
import org.couplet.align.documents.Pairing;
import org.couplet.extract.Aside;
import org.couplet.format.Counts;

/** What was read, paired and written, in lines for a person. */
final class Summary {
    /** Of each list; {@code pairs.tsv} and {@code run.json} have all. */
    private static final int SHOWN = 10;

    private static final String INDENT = "  ";

    private Summary() {}

    static List<String> found(Pile pile, Map<String, Integer> recurring, Pairing pairing) {
        List<String> lines = new ArrayList<>();
        lines.add("Read %s: %s."
                .formatted(count(pile.read().size(), "document"), LanguageNames.counted(pile.languages())));
        if (!pile.skipped().isEmpty()) {
            lines.add("Skipped %s that could not be read."
                    .formatted(count(pile.skipped().size(), "file")));
        }
        addIfAny(lines, aside(pile, recurring));
        addFirst(lines, "", garbled(pile));
        lines.add(
                pairing.pairs().isEmpty()
                        ? "Found no pair."
                        : "Found " + count(pairing.pairs().size(), "pair") + ":");
        addFirst(lines, INDENT, pairing.pairs().stream().map(Summary::line).toList());
        if (!pairing.duplicates().isEmpty()) {
            lines.add("Set aside %s:".formatted(count(pairing.duplicates().size(), "duplicate")));
            addFirst(
                    lines,
                    INDENT,
                    pairing.duplicates().stream().map(Summary::line).toList());
        }
        if (!pairing.alone().isEmpty()) {
            lines.add("Left alone %s:".formatted(count(pairing.alone().size(), "document")));
            addFirst(lines, INDENT, pairing.alone().stream().map(Summary::line).toList());
        }
        return lines;
    }

    /** {@code 12 blocks of navigation, 3 page numbers}. */
    private static String aside(Pile pile, Map<String, Integer> recurring) {
        List<String> counts = new ArrayList<>();
        pile.aside().forEach((aside, times) -> counts.add(count(times, noun(aside))));
        if (!recurring.isEmpty()) {
            int sentences =
                    recurring.values().stream().mapToInt(Integer::intValue).sum();
            counts.add(count(sentences, "sentence") + " that other documents have too");
        }
        return String.join(", ", counts);
    }

    private static String noun(Aside aside) {
        return switch (aside) {
            case NAVIGATION -> "navigation block";
            case CODE -> "code block";
            case FRONT_MATTER -> "head of Markdown";
            case PAGE_NUMBER -> "page number";
            case RUNNING_HEAD -> "running head";
            case LINE_NUMBER -> "line number";
            case NOTE -> "note";
            case READING -> "reading beside characters";
            case DELETED -> "deleted or hidden passage";
            case OTHER_LANGUAGE -> "segment in another language";
        };
    }

    private static void addIfAny(List<String> lines, String aside) {
        if (!aside.isEmpty()) {
            lines.add("Set aside: %s.".formatted(aside));
        }
    }

    private static List<String> garbled(Pile pile) {
        return pile.read().stream()
                .filter(read -> read.garbled() > 0)
                .map(read -> "%s: %s like UTF-8 that was read as something else once. Look at it."
                        .formatted(
                                read.document().id(),
                                read.garbled() == 1 ? "1 place looks" : "%,d places look".formatted(read.garbled())))
                .toList();
    }

    static List<String> written(Path folder, Aligned aligned) {
        List<AlignedPair> pairs = aligned.pairs();
        if (pairs.isEmpty() && aligned.failed().isEmpty()) {
            return List.of("A dictionary may help: --dictionary FILE. %s says what came nearest."
                    .formatted(folder.resolve(OutputFolder.REPORT)));
        }
        Counts counts = AlignedPair.sum(pairs);
        List<String> lines = new ArrayList<>();
        lines.add("Wrote %s of %s to %s:"
                .formatted(count(counts.written(), "unit"), count(pairs.size(), "pair"), folder));
        lines.add("  all.tmx    all units: load it into your translation tool");
        lines.add("  tmx/       one TMX a pair");
        lines.add("  tsv/       one table a pair, to check: every sentence, with confidence and evidence");
        lines.add("  pairs.tsv  which documents were paired, how surely and why");
        lines.add("  run.html   a page that shows what was done, the doubtful pairs first");
        lines.add("  run.json   every count");
        if (Files.exists(folder.resolve(RunCommand.REVIEW))) {
            lines.add("  review.html  all beads, to check and mend in the browser");
        }
        lines.addAll(leftOut(counts));
        if (!aligned.failed().isEmpty()) {
            lines.add("Set aside %s that could not be aligned: see run.json."
                    .formatted(count(aligned.failed().size(), "pair")));
        }
        pairs.stream()
                .filter(pair -> pair.moved() > 0)
                .map(pair -> pair.movedLine(folder))
                .forEach(lines::add);
        addFirst(lines, "", doubtful(folder, pairs));
        return lines;
    }

    private static List<String> doubtful(Path folder, List<AlignedPair> pairs) {
        return AlignedPair.doubtful(pairs).stream()
                .map(pair -> pair.doubtful(folder).line())
                .toList();
    }

    /** What is not in the TMX; no line where nothing was left out. */
    static List<String> leftOut(Counts counts) {
        List<String> lines = new ArrayList<>();
        addIf(lines, counts.oneSided(), "%s without a counterpart", "bead");
        addIf(lines, counts.blank(), "%s with a blank side", "bead");
        addIf(lines, counts.doubtful(), "%s below --min-confidence", "bead");
        addIf(lines, counts.rejected(), "%s that a reviewer called bad", "bead");
        addIf(lines, counts.removedCharacters(), "%s that XML forbids", "character");
        return lines;
    }

    private static void addIf(List<String> lines, long number, String words, String noun) {
        if (number > 0) {
            lines.add("The TMX leaves out " + words.formatted(count(number, noun)) + ".");
        }
    }

    /** {@code 1 pair}, {@code 2 pairs}. */
    static String count(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    private static String line(DocumentPair pair) {
        return String.format(
                Locale.ROOT,
                "%.2f  %s = %s%s",
                pair.confidence(),
                pair.source().id(),
                pair.target().id(),
                pair.extent().kind() == Kind.FULL
                        ? ""
                        : "  %s: %s".formatted(Pairs.kind(pair.extent()), Pairs.covers(pair.extent())));
    }

    private static String line(Duplicate duplicate) {
        return "%s: duplicate of %s"
                .formatted(duplicate.document().id(), duplicate.original().id());
    }

    private static String line(Alone alone) {
        return "%s: %s".formatted(alone.document().id(), alone.reason());
    }

    private static void addFirst(List<String> lines, String indent, List<String> all) {
        all.stream().limit(SHOWN).forEach(line -> lines.add(indent + line));
        if (all.size() > SHOWN) {
            lines.add(indent + "and %,d more".formatted(all.size() - SHOWN));
        }
    }
}
